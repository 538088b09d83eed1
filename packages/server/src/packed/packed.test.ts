import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { entryKinds, plural } from "@thaw/chronicle";
import { content } from "@thaw/content";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { entriesInAnswers } from "../release/entries-in-answers.ts";
import { openBlocks } from "./blocks.ts";
import { openPacked, type Packed, type PackedIndex } from "./packed.ts";
import { writePacked } from "./write-packed.ts";

const folder = mkdtempSync(join(tmpdir(), "thaw-packed-"));
const documents = { openapi: "{}", page: "<!doctype html><title>Documents</title>", llms: "# Documents" };
let app: ReturnType<typeof createApp>;
let answers: PackedIndex;
let plain: Packed;
beforeAll(async () => {
  const { answers: index, blocks, packed } = await writePacked(content, documents, folder);
  plain = openBlocks(index, blocks, new Uint8Array(readFileSync(join(folder, "answers.bin"))));
  const gzipped = openPacked(packed, new Uint8Array(readFileSync(join(folder, "packed.bin"))));
  answers = index;
  app = createApp(content, { documents, prepared: { gzipped } });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (path: string, headers: Record<string, string> = {}) => app.request(`http://api.test${path}`, { headers });

test("the compressed answer is the plain one, with its headers and a validator of its own", async () => {
  const firsts = entryKinds.map((kind) => `/v1/${plural[kind]}/${content.all(kind)[0]?.id}`);
  for (const path of [...firsts, "/docs", "/openapi.json", "/llms.txt"]) {
    const [plain, packed] = [await ask(path), await ask(path, { "Accept-Encoding": "br, gzip" })];
    const text = await plain.text();
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString(), path).toBe(text);
    expect([packed.headers.get("Content-Encoding"), packed.headers.get("Vary")]).toEqual(["gzip", "Accept-Encoding"]);
    for (const name of ["Content-Type", "Cache-Control", "Content-Security-Policy", "Access-Control-Allow-Origin"])
      expect(packed.headers.get(name), `${path} ${name}`).toBe(plain.headers.get(name));
    expect(packed.headers.get("ETag")).toBe(plain.headers.get("ETag")?.replace(/"$/, '-gz"'));
  }
});

test("either validator is answered with 304, and with itself", async () => {
  const etag = (await ask("/v1/events/arrest-of-beria")).headers.get("ETag") ?? "";
  for (const held of [etag, etag.replace(/"$/, '-gz"')]) {
    const again = await ask("/v1/events/arrest-of-beria", { "If-None-Match": held, "Accept-Encoding": "gzip" });
    expect([again.status, again.headers.get("ETag")]).toEqual([304, held]);
  }
});

test.each(["", "br", "identity", "gzip;q=0", "deflate, gzip; q=0.0", "gzipped"])(
  "Accept-Encoding: %s gets it plain",
  async (coding) => {
    const answer = await ask("/v1/events/arrest-of-beria", { "Accept-Encoding": coding });
    expect(answer.headers.get("Content-Encoding")).toBeNull();
    expect(((await answer.json()) as { data: { id: string } }).data.id).toBe("arrest-of-beria");
  },
);

test.each(["gzip", "GZIP;q=0.5", "*", "br;q=1, gzip;q=0.8"])(
  "Accept-Encoding: %s gets it compressed",
  async (coding) => {
    const answer = await ask("/v1/events/arrest-of-beria", { "Accept-Encoding": coding });
    expect(answer.headers.get("Content-Encoding")).toBe("gzip");
  },
);

test("a query, or another format wanted, is answered by the route", async () => {
  const gzip = { "Accept-Encoding": "gzip" };
  expect((await ask("/v1/events/arrest-of-beria?x=1", gzip)).status).toBe(400);
  expect((await ask("/v1/events/arrest-of-beria", { ...gzip, Accept: "text/csv" })).status).toBe(303);
});

test("what an assistant posts passes by", async () => {
  const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
  const answer = await app.request("http://api.test/mcp", { method: "POST", headers, body });
  expect(answer.status).toBeLessThan(500);
});

test("the bytes for the edge are the answers, and hold every entry again", async () => {
  for (const path of ["/v1/events/arrest-of-beria", "/v1/figures/nikita-khrushchev", "/docs", "/"])
    expect(new TextDecoder().decode(plain.of(path)), path).toBe(await (await ask(path)).text());
  for (const path of ["/v1/events/nothing-such", "toString"]) expect(plain.of(path)).toBeUndefined();
  const { ids, read } = entriesInAnswers(answers, plain);
  for (const kind of entryKinds)
    expect(
      ids[kind].map((id) => read(kind, id)),
      kind,
    ).toEqual(JSON.parse(JSON.stringify(content.all(kind))));
});
