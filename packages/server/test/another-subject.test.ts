import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { isWithin, openDataset } from "@thaw/chronicle";
import { compile } from "@thaw/chronicle/build";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import type { OpenApiDocument } from "../src/document/openapi-document.ts";
import { openRelease } from "../src/node/open-release.ts";
import { writeRelease } from "../src/release/write-release.ts";

// The corpus of the template for a new subject: a tower, its builders and an office. It has no disputes and no reviews.

const { compiled } = compile(join(import.meta.dirname, "../../create-thaw/templates/subject/corpus"));
if (!compiled) throw new Error("the corpus of the template does not compile");
const tower = openDataset(compiled);

test("the API answers over the corpus of a new subject, by that subject's words", async () => {
  const app = createApp(tower);
  const ask = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  expect(await ask("/v1/figures/gustave-eiffel")).toMatchObject({
    status: 200,
    body: { data: { label: "Gustave Eiffel" } },
  });
  expect(await ask("/v1/search?q=eiffel")).toMatchObject({
    status: 200,
    body: { data: expect.arrayContaining([expect.objectContaining({ id: "gustave-eiffel" })]) },
  });
  expect(await ask("/v1/power?date=1889-03-31")).toMatchObject({ status: 200, body: { period: "1870/1900" } });
  expect(await ask("/v1/events?kind=arrest")).toMatchObject({
    status: 400,
    body: { detail: '"arrest" is no kind of event (there is: opening, beginning)' },
  });
});

test("what is prepared for a release of a new subject tells of that subject, and of no other", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tower-"));
  await writeRelease(tower, folder, { site: "https://tower.example" });
  const release = openRelease(pathToFileURL(`${folder}/`));
  const app = createApp(tower, release);
  const { openapi, page, llms } = release.documents;
  expect((await new Validator().validate(JSON.parse(openapi))).errors).toBeUndefined();
  const { paths } = JSON.parse(openapi) as OpenApiDocument;
  const strangers = /[^\s">]*(?:beria|stalin|khru|knight|presidium|cpsu)[^\s"<]*/gi;
  // What is behind the routes describes the model, whose own examples are of any subject.
  for (const text of [JSON.stringify(paths), page.split('id="problems"')[0] ?? "", llms]) {
    expect(text).toContain("gustave-eiffel");
    expect([...new Set(text.match(strangers))]).toEqual([]);
  }
  for (const [path, { get }] of Object.entries(paths)) {
    for (const { name, schema } of get.parameters ?? [])
      if (["date", "from", "to"].includes(name) && schema.example !== undefined && path !== "/v1/path")
        expect(isWithin(String(schema.example), tower.subject.period), `${path} ${name}`).toBe("certainly");
    const nothing = [
      "dispute",
      "review",
      "relation",
      "story",
      "stories",
      "term",
      "office",
      "organization",
      "release",
      "path",
    ];
    const { status } = await app.request(get["x-example"]);
    if (!nothing.some((word) => path.includes(word))) expect(status, get["x-example"]).toBeLessThan(400);
  }
  const { data } = (await (await app.request("/v1/bulk")).json()) as { data: { href: string; bytes: number }[] };
  for (const { href, bytes } of data) expect((await (await app.request(href)).arrayBuffer()).byteLength).toBe(bytes);
  rmSync(folder, { recursive: true });
});
