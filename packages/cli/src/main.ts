import { runFacts } from "./run-facts.ts";

// A reader that closes the pipe early, as `head` does, has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

process.exitCode = await runFacts(process.argv.slice(2), {
  folder: process.cwd(),
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  input: async () => {
    process.stdin.setEncoding("utf8");
    let text = "";
    for await (const chunk of process.stdin) text += chunk;
    return text;
  },
});
