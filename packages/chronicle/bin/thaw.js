#!/usr/bin/env node
// Stands outside dist so that an install can link it before the first build, and in plain old JavaScript so that an old Node gets a sentence.
const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(
    `thaw needs Node 20 or later; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
  process.exitCode = 2;
} else {
  import("node:v8").then(({ setFlagsFromString }) => {
    // A compile keeps most of what it makes, so a young generation that grows only holds memory: half of the peak, measured.
    setFlagsFromString("--semi-space-growth-factor=1");
    return import("../dist/cli/main.js");
  });
}
