import { join } from "node:path";
import { defineProject } from "vitest/config";

export default defineProject({
  // As `withThaw` does it for Next: our subject and our drawings in the place of the package's empty ones.
  resolve: {
    alias: {
      "@thaw/site/own-drawings": join(import.meta.dirname, "src/drawings.ts"),
      "@thaw/site/subject": join(import.meta.dirname, "src/subject.ts"),
    },
  },
  test: {
    name: "web",
    include: ["src/**/*.test.ts"],
    server: { deps: { inline: [/@thaw\/site/, /packages\/site\/dist/] } },
    testTimeout: 30_000,
  },
});
