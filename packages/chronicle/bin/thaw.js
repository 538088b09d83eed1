#!/usr/bin/env node
// Stands outside dist so that an install can link it before the first build.
import { setFlagsFromString } from "node:v8";

// A compile keeps most of what it makes, so a young generation that grows only holds memory: half of the peak, measured.
setFlagsFromString("--semi-space-growth-factor=1");
await import("../dist/cli/main.js");
