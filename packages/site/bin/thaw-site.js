#!/usr/bin/env node
// In plain old JavaScript, so that an old Node gets a sentence.
const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(
    `thaw-site needs Node 20 or later; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
  process.exitCode = 2;
} else {
  import("../dist/cli/main.js").then(async ({ main }) => {
    process.exitCode = await main(process.argv.slice(2));
  });
}
