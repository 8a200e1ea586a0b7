#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const written = join(__dirname, "..", "rehearsal", "command", "main.ts");

// A clone runs its TypeScript as it stands; the package has the compiled files only.
if (existsSync(written)) {
  require("tsx/cjs");
  require(written);
} else {
  require("../dist/rehearsal/command/main.js");
}
