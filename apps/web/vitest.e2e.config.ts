import { defineProject } from "vitest/config";

// The built site in a real browser. Long limits, because a root run shares its cores with every other project.
export default defineProject({
  test: { name: "web-e2e", include: ["e2e/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
