import { join } from "node:path";
import { defineProject } from "vitest/config";

export default defineProject({
  // As `withThaw` does it for Next: our subject in the place of the package's empty one.
  resolve: { alias: { "@thaw/site/subject": join(import.meta.dirname, "src/subject.ts") } },
  test: {
    name: "web",
    include: ["src/**/*.test.ts"],
    server: { deps: { inline: [/@thaw\/site/, /packages\/site\/dist/] } },
    testTimeout: 30_000,
  },
});
