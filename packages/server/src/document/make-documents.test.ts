import { Validator } from "@seriousme/openapi-schema-validator";
import { content } from "@thaw/content";
import { releases as recorded } from "@thaw/content/releases";
import { beforeAll, expect, test } from "vitest";
import { app } from "../../test/ask.ts";
import { type AnswerName, answerSchemas } from "../answers/index.ts";
import { createApp } from "../app.ts";
import type { BulkFile } from "../bulk/bulk-file.ts";
import { problemKinds } from "../problem/problem.ts";
import type { Documents } from "../routes/documents.ts";
import { makeDocuments } from "./make-documents.ts";
import type { OpenApiDocument, Operation, Parameter } from "./openapi-document.ts";

let documents: Documents;
let document: OpenApiDocument;
let operations: { path: string; get: Operation }[];
let served: ReturnType<typeof createApp>;

const file: BulkFile = {
  name: "claims.csv",
  title: "A table of claims",
  mediaType: "text/csv",
  bytes: 9,
  sha256: "0".repeat(64),
  gzip: { name: "claims.csv.gz", bytes: 9, sha256: "0".repeat(64) },
};
const bulk = { files: [file], open: async () => undefined };
const releases = async () => recorded;

beforeAll(async () => {
  documents = await makeDocuments(content, { build: "test", files: [file], releases });
  document = JSON.parse(documents.openapi);
  operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, get }));
  served = createApp(content, { documents, build: "test", releases, bulk });
});

const exampleOf = ({ schema, ...parameter }: Parameter) =>
  String((parameter as { example?: unknown }).example ?? schema.example);

test("the document is valid OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(documents.openapi));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(document.openapi).toBe("3.1.0");
});

test("every route that answers is in the document, and the other way round", () => {
  const answered = createApp(content, { bulk })
    .routes.filter(
      ({ method, path }) => method === "GET" && !/^\/v1\/:file|\.(?:json|atom)$|^\/mcp$|^\/v1\/bulk\/:/.test(path),
    )
    .map(({ path }) => path.replace(/:(\w+)/g, "{$1}"));
  const described = operations.filter(({ path }) => !path.includes("{format}")).map(({ path }) => path);
  expect(described.toSorted()).toEqual([...new Set(answered)].toSorted());
});

test("every route and parameter is described, and every operation has a name of its own", () => {
  for (const { path, get } of operations) {
    expect(get.summary.length, path).toBeGreaterThan(2);
    expect(get.description.length, path).toBeGreaterThan(10);
    for (const { name, description } of get.parameters ?? [])
      expect(description?.length, `${path} ${name}`).toBeGreaterThan(5);
  }
  expect(new Set(operations.map(({ get }) => get.operationId)).size).toBe(operations.length);
});

test("every reference leads to a schema", () => {
  const names = [...documents.openapi.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? "");
  expect(new Set(names).size).toBeGreaterThan(30);
  for (const name of new Set(names)) expect(document.components.schemas, name).toHaveProperty([name]);
});

test("every field of every schema is described", () => {
  const bare: string[] = [];
  const walk = (value: unknown, place: string): void => {
    if (value === null || typeof value !== "object") return;
    const { properties = {} } = value as { properties?: Record<string, { description?: string; $ref?: string }> };
    for (const [name, field] of Object.entries(properties))
      if (!field.description && !field.$ref) bare.push(`${place}.${name}`);
    for (const [key, child] of Object.entries(value)) walk(child, key === "properties" ? place : `${place}.${key}`);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) walk(schema, name);
  expect(bare).toEqual([]);
});

test("the example of each route is answered as the document says", async () => {
  for (const { path, get } of operations) {
    const answer = await served.request(`http://localhost:8787${get["x-example"]}`);
    expect(answer.status, path).toBe("200" in get.responses ? 200 : 303);
    const { schema, example } = get.responses["200"]?.content?.["application/json"] ?? {};
    if (!schema) continue;
    const name = schema?.$ref.slice("#/components/schemas/".length) as AnswerName;
    expect(answerSchemas[name].parse(await answer.json()), path).toEqual(answerSchemas[name].parse(example));
  }
});

test("the example of each parameter is answered with 200", async () => {
  for (const { path, get } of operations) {
    const parameters = get.parameters ?? [];
    const address = parameters
      .filter((it) => it.in === "path")
      .reduce((text, it) => text.replace(`{${it.name}}`, exampleOf(it)), path);
    const queries = parameters.filter((it) => it.in === "query" && it.name !== "cursor");
    const required = queries.filter((it) => it.required);
    for (const parameter of queries) {
      const query = [...new Set([...required, parameter])].map((it): [string, string] => [it.name, exampleOf(it)]);
      const asked = `${address}?${new URLSearchParams(query)}`;
      expect((await app.request(asked)).status, asked).toBe(200);
    }
  }
});

test("the page holds every operation, parameter and problem, and no script", () => {
  const { page } = documents;
  for (const { path, get } of operations) {
    expect(page).toContain(`<article id="${get.operationId}">`);
    expect(page).toContain(`GET ${path}`);
    for (const { name } of get.parameters ?? []) expect(page).toContain(`<code>${name}</code>`);
  }
  for (const code of Object.keys(problemKinds)) expect(page).toContain(`id="${code}"`);
  expect(page).not.toMatch(/<script|\son\w+=|javascript:|https?:\/\/(?!localhost)[^\s<"']+\.(?:js|css|woff2?)/i);
});

test("every link of the page leads somewhere", async () => {
  const { page } = documents;
  const links = new Set([...page.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&")));
  expect(links.size).toBeGreaterThan(40);
  for (const link of links) {
    if (link.startsWith("#")) expect(page, link).toContain(`id="${link.slice(1)}"`);
    else if (link.startsWith("/")) expect([200, 303], link).toContain((await served.request(link)).status);
    else expect(link).toMatch(/^data:,$|^https:\/\//);
  }
});

test("ids on the page are unique", () => {
  const ids = [...documents.page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every address that llms.txt says to ask for is answered, and every one it warns of is refused", async () => {
  const [good = "", bad = ""] = documents.llms.split("## Not like this");
  const addresses = [...good.matchAll(/: (\/v1\S+)$/gm)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(4);
  for (const address of addresses) expect((await app.request(encodeURI(address))).status, address).toBe(200);
  const [, warned = ""] = bad.match(/- (\/v1[^:]+):/) ?? [];
  expect((await app.request(encodeURI(warned))).status, warned).toBe(400);
});

test.each([
  ["/openapi.json", "application/json; charset=utf-8"],
  ["/docs", "text/html; charset=utf-8"],
  ["/", "text/html; charset=utf-8"],
  ["/llms.txt", "text/markdown; charset=utf-8"],
])("%s is served as %s", async (path, type) => {
  const { status, headers } = await served.request(path);
  expect([status, headers.get("Content-Type")]).toEqual([200, type]);
  expect(headers.get("ETag")).not.toBeNull();
});

test("the page may run nothing and fetch nothing", async () => {
  const policy = (await served.request("/docs")).headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("script-src");
});
