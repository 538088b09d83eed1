import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // One project a package; browser tests and tests in workerd are projects of their own beside their app's.
    projects: ["packages/*", "apps/*/vitest*.config.ts"],
  },
});
