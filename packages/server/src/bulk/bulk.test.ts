import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { content } from "@thaw/content";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse as parseCsv } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerSchemas } from "../answers/index.ts";
import { createApp } from "../app.ts";
import type { BulkFile } from "./bulk-file.ts";
import { writeBulk } from "./write-bulk.ts";

const folder = join(mkdtempSync(join(tmpdir(), "thaw-bulk-")), "bulk");
let files: BulkFile[];
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  files = await writeBulk(content, folder, { site: "https://thaw.example", updated: "2026-11-27T00:00:00Z" });
  const open = async (name: string) => Readable.toWeb(createReadStream(join(folder, name))) as ReadableStream;
  app = createApp(content, { bulk: { files, open } });
}, 60_000);
afterAll(() => rmSync(join(folder, ".."), { recursive: true }));

const linesOf = (name: string) =>
  readFileSync(join(folder, name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("the checksums are those that sha256sum finds", () => {
  const { status, stdout } = spawnSync("sha256sum", ["--check", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
  expect(status, stdout).toBe(0);
  expect(stdout.match(/: OK$/gm)).toHaveLength(files.length * 2);
});

test("the compressed form is the file, and smaller", () => {
  for (const { name, gzip, bytes } of files) {
    expect(gunzipSync(readFileSync(join(folder, gzip.name))).equals(readFileSync(join(folder, name))), name).toBe(true);
    expect([statSync(join(folder, name)).size, statSync(join(folder, gzip.name)).size]).toEqual([bytes, gzip.bytes]);
    expect(gzip.bytes).toBeLessThan(bytes);
  }
});

test("every entry and every claim is there, and valid by the schemas beside them", () => {
  const schemas = JSON.parse(readFileSync(join(folder, "schemas.json"), "utf8"));
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
  ajv.addSchema({ ...schemas, $id: "thaw" });
  const isValid = (name: string, value: unknown) => ajv.getSchema(`thaw#/$defs/${name}`)?.(value);
  const entries = linesOf("entries.ndjson");
  for (const { entryKind, ...entry } of entries) {
    const name = `${entryKind.charAt(0).toUpperCase()}${entryKind.slice(1)}`;
    expect(isValid(name, entry), entry.id).toBe(true);
  }
  const claims = linesOf("claims.ndjson");
  for (const claim of claims) expect(isValid("Claim", claim), claim.id).toBe(true);
  expect(claims.length).toBe(content.claims.length);
  expect(isValid("Claim", { ...claims[0], status: "sure" })).toBe(false);
}, 60_000);

test("a table has a row for each entry of its kind", () => {
  for (const [name, expected] of [
    ["events.csv", content.events],
    ["sources.csv", content.sources],
    ["claims.csv", content.claims],
  ] as const) {
    const rows = parseCsv(readFileSync(join(folder, name)), { columns: true }) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  }
});

test("SQLite opens the database, and finds a name in it", () => {
  const database = new DatabaseSync(join(folder, "history.sqlite"), { readOnly: true });
  expect(database.prepare("SELECT count(*) AS n FROM claims").get()).toEqual({ n: content.claims.length });
  const found = database.prepare(
    "SELECT entry FROM search WHERE search MATCH 'khrushchev' AND kind = 'figure' ORDER BY bm25(search, 0, 0, 10, 5, 1) LIMIT 1",
  );
  expect(found.get()).toEqual({ entry: "nikita-khrushchev" });
  expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  database.close();
});

test("equal content makes equal files", async () => {
  const again = await writeBulk(content, join(folder, "../again"), {
    site: "https://thaw.example",
    updated: "2026-11-27T00:00:00Z",
  });
  expect(again).toEqual(files);
}, 60_000);

test("the API lists the files, and serves each as it is, with its type and a validator", async () => {
  const { data, checksums } = answerSchemas.Bulk.parse(await (await app.request("/v1/bulk")).json()) as {
    data: { href: string; mediaType: string; bytes: number; gzip: { href: string; bytes: number } }[];
    checksums: string;
  };
  expect(data).toHaveLength(files.length);
  for (const { href, mediaType, bytes, gzip } of data) {
    const answer = await app.request(href);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, mediaType]);
    expect(answer.headers.get("ETag")).toMatch(/^"/);
    expect((await answer.arrayBuffer()).byteLength).toBe(bytes);
    expect((await (await app.request(gzip.href)).arrayBuffer()).byteLength).toBe(gzip.bytes);
  }
  expect(await (await app.request(checksums)).text()).toBe(readFileSync(join(folder, "SHA256SUMS"), "utf8"));
});

test.each(["claims.cvs", "..%2f..%2fpackage.json", "SHA256SUMS.gz", "history.sqlite-journal"])(
  "there is no file %s",
  async (name) => {
    const answer = await app.request(`/v1/bulk/${name}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: "unknown-id" });
  },
);
