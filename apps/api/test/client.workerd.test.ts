import { exports } from "cloudflare:workers";
import { createClient } from "@thaw/client";
import { expect, test } from "vitest";

// The typed client inside workerd, against the worker.

const thaw = createClient({
  baseUrl: "https://api.example.org",
  fetch: (address, init) => exports.default.fetch(address, init),
});

test("the client asks, iterates and is refused on the edge as anywhere", async () => {
  const { data } = await thaw.get("/v1/changes", { from: "1953-06-25", to: "1953-06-26" });
  expect(data.fell.map(({ figure }) => figure)).toContain("lavrentiy-beria");
  const ids = new Set<string>();
  for await (const { id } of thaw.each("/v1/reviews", { limit: 5 })) ids.add(id);
  expect(ids.size).toBeGreaterThan(5);
  await expect(thaw.get("/v1/events/{id}", { id: "nothing-such" })).rejects.toMatchObject({ code: "unknown-id" });
});
