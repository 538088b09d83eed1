#!/usr/bin/env node
// Stands outside dist so that an install can link it before the first build.
import "../dist/cli/main.js";
