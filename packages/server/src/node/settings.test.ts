import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("nothing set is port 8787 and the address that is asked", () => {
  for (const env of [{}, { API_PORT: "", API_URL: "" }])
    expect(readSettings(env)).toEqual({ ok: true, port: 8787, origin: undefined, site: undefined, logged: false });
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

test("the site's address is kept without a slash at its end, and requests are logged when asked", () =>
  expect(readSettings({ SITE_URL: "https://history.example.org/", API_LOG: "requests" })).toMatchObject({
    site: "https://history.example.org",
    logged: true,
  }));

test.each([{ SITE_URL: "history.example.org" }, { API_LOG: "all" }])("%j is refused by name and value", (env) =>
  expect(readSettings(env)).toMatchObject({
    ok: false,
    problem: expect.stringContaining(Object.entries(env)[0]?.join("=") ?? ""),
  }),
);
