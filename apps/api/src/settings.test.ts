import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("nothing set is port 8787 and the address that is asked", () => {
  for (const env of [{}, { API_PORT: "", API_URL: "" }])
    expect(readSettings(env)).toEqual({ ok: true, port: 8787, origin: undefined });
});

test.each([
  ["1", 1],
  ["8080", 8080],
  ["65535", 65535],
])("API_PORT=%s is port %i", (text, port) => expect(readSettings({ API_PORT: text })).toMatchObject({ port }));

test.each(["0", "65536", "80a", "-1", "1e3", " 80"])("API_PORT=%s is refused by name and value", (text) =>
  expect(readSettings({ API_PORT: text })).toMatchObject({
    ok: false,
    problem: expect.stringContaining(`API_PORT=${text}`),
  }),
);

test("of API_URL the origin is kept", () =>
  expect(readSettings({ API_URL: "https://api.example.org/" })).toMatchObject({ origin: "https://api.example.org" }));

test.each(["api.example.org", "ftp://api.example.org", "/v1"])("API_URL=%s is refused", (text) =>
  expect(readSettings({ API_URL: text })).toMatchObject({ ok: false, problem: expect.stringContaining(text) }),
);
