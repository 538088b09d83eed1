import { ask } from "./ask.ts";
import { runCreate } from "./run-create.ts";

process.exitCode = await runCreate(process.argv.slice(2), {
  folder: process.cwd(),
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  ...(process.stdin.isTTY && { ask }),
});
