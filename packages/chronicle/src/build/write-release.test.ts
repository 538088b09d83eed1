import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { entrySchemas } from "../model/entry.ts";
import { entryKinds, plural } from "../model/subject.ts";
import { releaseFiles, writeRelease } from "./write-release.ts";

function compiled(changes = {}) {
  const result = compileRome(changes).compiled;
  if (!result) throw new Error("the corpus does not compile");
  return result;
}

test("what is written reads back as what was compiled, and each entry is what its published schema says", async () => {
  const out = mkdtempSync(join(tmpdir(), "release-"));
  writeRelease(compiled(), out, "Rome");
  const module = (await import(join(out, "dataset.js"))) as { compiled: ReturnType<typeof compiled> };
  expect(module.compiled).toEqual(compiled());
  for (const kind of entryKinds)
    for (const entry of module.compiled.entries[kind]) expect(entrySchemas[kind].parse(entry)).toEqual(entry);
  rmSync(out, { recursive: true });
});

test("two runs write the same bytes, and the second writes nothing", () => {
  const out = mkdtempSync(join(tmpdir(), "release-"));
  const first = writeRelease(compiled(), out, "Rome");
  const times = readdirSync(out).map((name) => statSync(join(out, name)).mtimeMs);
  expect(first).toContain("data/figures-0.json");
  expect(writeRelease(compiled(), out, "Rome")).toEqual([]);
  expect(readdirSync(out).map((name) => statSync(join(out, name)).mtimeMs)).toEqual(times);
  expect([...releaseFiles(compiled(), "Rome")]).toEqual([...releaseFiles(compiled(), "Rome")]);
  rmSync(out, { recursive: true });
});

test("an edit replaces only what it touched, and what is no longer made goes", () => {
  const out = mkdtempSync(join(tmpdir(), "release-"));
  writeRelease(compiled(), out, "Rome");
  const changed = writeRelease(compiled(edited("figures/brutus.yaml", "Senator", "A senator")), out, "Rome");
  expect(changed.sort()).toEqual(["data/figures-0.js", "data/figures-0.json", "data/index.js", "data/index.json"]);
  const fewer = writeRelease(compiled({ "relations/rome.yaml": null }), out, "Rome");
  expect(fewer).toContain("data/relations-0.json");
  expect(readdirSync(join(out, "data"))).not.toContain("relations-0.json");
  rmSync(out, { recursive: true });
});

test("ids and words become literal unions", () => {
  const declaration = releaseFiles(compiled(), "Rome").get("ids.d.ts");
  expect(declaration).toContain('export type FigureId = \n  | "brutus"\n  | "caesar";');
  expect(declaration).toContain("export type ReviewId = never;");
  expect(declaration).toContain("export interface Rome {");
});

test("the editors' schemas complete ids and words and describe each field", () => {
  const files = releaseFiles(compiled(), "Rome");
  for (const kind of entryKinds) expect(files.has(`schemas/${kind}.json`), plural[kind]).toBe(true);
  const event = JSON.parse(files.get("schemas/event.json") ?? "{}") as {
    else: { properties: Record<string, { $ref?: string; description?: string }> };
    $defs: Record<string, { enum?: string[] }>;
  };
  expect(event.else.properties.kind).toEqual({ $ref: "#/$defs/eventKind", description: "Kind of event." });
  expect(event.$defs.eventKind?.enum).toEqual(["murder", "meeting", "birth"]);
  expect(event.$defs.figure?.enum).toEqual(["brutus", "caesar"]);
  expect(event.else.properties.summary?.description).toBe("What happened, in one to three sentences.");
  expect(JSON.stringify(event.else.properties.who)).toContain('"$ref":"#/$defs/figure"');
});

test("modules carry the data as text to parse, never as an object literal", () => {
  for (const [path, text] of releaseFiles(compiled(), "Rome")) {
    if (path.startsWith("data/") && path.endsWith(".js")) expect(text).toMatch(/^export default JSON\.parse\("/);
  }
});
