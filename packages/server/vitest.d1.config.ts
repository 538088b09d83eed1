import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineProject } from "vitest/config";

// Without these the simulator asks the network who and where it is before it starts.
process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= "false";
process.env.WRANGLER_SEND_METRICS ??= "false";

export default defineProject({
  plugins: [cloudflareTest({ wrangler: { configPath: "./test/wrangler.jsonc" } })],
  test: { name: "server-d1", include: ["test/**/*.d1.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
