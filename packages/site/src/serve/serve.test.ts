import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSiteServer } from "./serve.ts";

const out = mkdtempSync(join(tmpdir(), "thaw-site-"));
let site = "";
let stop = () => {};

beforeAll(async () => {
  writeFileSync(join(out, "index.html"), "<title>front</title>".repeat(200));
  writeFileSync(join(out, "404.html"), "<title>nothing here</title>");
  mkdirSync(join(out, "_next/static"), { recursive: true });
  writeFileSync(join(out, "_next/static/a.css"), "a{}");
  writeFileSync(join(out, ".secret"), "no");
  mkdirSync(join(out, "on/1953-06-27"), { recursive: true });
  writeFileSync(join(out, "on/1953-06-27/index.html"), "27 June");
  writeFileSync(join(out, "on/index.html"), "all days");
  const server = createSiteServer(out);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => server.close();
});
afterAll(() => {
  stop();
  rmSync(out, { recursive: true });
});

test("pages are compressed and kept for minutes, hashed files for a year", async () => {
  const page = await fetch(site);
  expect(page.headers.get("content-encoding")).toMatch(/br|gzip/);
  expect(page.headers.get("cache-control")).toBe("public, max-age=300");
  const style = await fetch(`${site}/_next/static/a.css`);
  expect(style.headers.get("content-type")).toContain("text/css");
  expect(style.headers.get("cache-control")).toContain("immutable");
});

test("what is not there is answered with the page that helps", async () => {
  for (const path of ["/nothing/", "/.secret", "/..%2fpackage.json"]) {
    const answer = await fetch(site + path);
    expect([answer.status, await answer.text()]).toEqual([404, "<title>nothing here</title>"]);
  }
});

test("a policy stands on every answer: our own scripts only, none within a page, and no markup written by them", async () => {
  for (const path of ["/", "/nothing/", "/_next/static/a.css"]) {
    const policy = (await fetch(site + path)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");
  }
});

test("a day that is asked for is answered with its page, and what is no day with the list of days", async () => {
  const asked = async (day: string) => (await fetch(`${site}/on/?day=${day}`)).text();
  expect(await asked("1953-06-27")).toBe("27 June");
  expect(await asked("1953-06-28")).toBe("all days");
  expect(await asked("../..")).toBe("all days");
});

test("an unchanged page is not sent twice", async () => {
  const etag = (await fetch(site)).headers.get("etag") ?? "";
  expect((await fetch(site, { headers: { "If-None-Match": etag } })).status).toBe(304);
});

test("an empty folder is refused with what to do", () => {
  expect(() => createSiteServer(join(out, "_next"))).toThrow(/not built.*thaw-site build/);
});
