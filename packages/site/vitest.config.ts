import { join } from "node:path";
import { defineProject } from "vitest/config";

// The tests stand on the facts of `@thaw/content`, which the package itself never sees.
export default defineProject({
  resolve: {
    alias: {
      "@thaw/site/kept": join(import.meta.dirname, "src/no-kept.ts"),
      "@thaw/site/own-drawings": join(import.meta.dirname, "src/no-own-drawings.ts"),
      "@thaw/site/subject": join(import.meta.dirname, "test/subject.ts"),
    },
  },
  test: { name: "site", include: ["src/**/*.test.ts", "src/**/*.test.tsx", "test/**/*.test.ts"], testTimeout: 30_000 },
});
