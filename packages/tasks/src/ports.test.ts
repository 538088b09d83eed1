import { createServer } from "node:net";
import { expect, test } from "vitest";
import { isTaken, portFrom } from "./ports.ts";

test("a port comes from the environment, or the fallback", () => {
  expect(portFrom("SITE_PORT", 3000, {})).toBe(3000);
  expect(portFrom("SITE_PORT", 3000, { SITE_PORT: "4000" })).toBe(4000);
});

test.each(["x", "0", "65536", "30.5", "-1"])("%s is refused with its name", (text) => {
  expect(() => portFrom("SITE_PORT", 3000, { SITE_PORT: text })).toThrow(`SITE_PORT=${text} is no port`);
});

test("a port in use is seen", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, () => resolve((server.address() as { port: number }).port)),
  );
  expect(await isTaken(port)).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(await isTaken(port)).toBe(false);
});
