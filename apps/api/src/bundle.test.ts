import { expect, test } from "vitest";
import { bundleWorker } from "../bench/bundle.ts";

test("the worker with the whole corpus is at most 1.5 MB, compressed", async () => {
  const { gzipBytes } = await bundleWorker();
  expect(gzipBytes).toBeGreaterThan(300_000);
  expect(gzipBytes).toBeLessThanOrEqual(1_500_000);
}, 60_000);
