import { runThaw } from "./run-thaw.ts";

// A reader that closes the pipe early, as `head` does, has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

process.exitCode = await runThaw(process.argv.slice(2), {
  folder: process.cwd(),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
