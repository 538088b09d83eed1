import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // One project a package; browser tests and tests in workerd are projects of their own beside their app's.
    // Their limits are long, since all of them share the cores of the machine.
    projects: ["packages/*", "packages/server/vitest.d1.config.ts", "apps/*/vitest*.config.ts"],
  },
});
