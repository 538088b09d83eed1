import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { entrySchemas } from "../model/entry.ts";
import { entryKinds, plural } from "../model/subject.ts";
import { releaseFiles } from "./release-files.ts";
import { releaseWriter, writeRelease } from "./write-release.ts";

function compiled(changes = {}) {
  const result = compileRome(changes).compiled;
  if (!result) throw new Error("the corpus does not compile");
  return result;
}

/** The text of each file of the release, by path. */
function texts(changes = {}) {
  return new Map([...releaseFiles(compiled(changes), "Rome")].map(({ path, content }) => [path, String(content())]));
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
  expect(texts()).toEqual(texts());
  rmSync(out, { recursive: true });
});

test("an edit replaces only what it touched, and what is no longer made goes", () => {
  const out = mkdtempSync(join(tmpdir(), "release-"));
  writeRelease(compiled(), out, "Rome");
  const changed = writeRelease(compiled(edited("figures/brutus.yaml", "Senator", "A senator")), out, "Rome");
  const touched = ["data/figures-0", "data/index", "data/subject"].flatMap((path) => [`${path}.js`, `${path}.json`]);
  expect(changed.sort()).toEqual(touched);
  const fewer = writeRelease(compiled({ "relations/rome.yaml": null }), out, "Rome");
  expect(fewer).toContain("data/relations-0.json");
  expect(readdirSync(join(out, "data"))).not.toContain("relations-0.json");
  rmSync(out, { recursive: true });
});

test("a writer that is kept writes what it would write anew, and only what changed", () => {
  const [kept, anew] = [mkdtempSync(join(tmpdir(), "release-")), mkdtempSync(join(tmpdir(), "release-"))];
  const write = releaseWriter(kept, "Rome");
  write(compiled());
  const edit = edited("figures/brutus.yaml", "Senator", "A senator");
  const changed = write(compiled(edit));
  expect(changed).toContain("data/figures-0.json");
  expect(changed).not.toContain("ids.d.ts");
  expect(write(compiled({ ...edit, "relations/rome.yaml": null }))).toContain("data/relations-0.js");
  writeRelease(compiled({ ...edit, "relations/rome.yaml": null }), anew, "Rome");
  const read = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]);
  expect(read(kept)).toEqual(read(anew));
  rmSync(kept, { recursive: true });
  rmSync(anew, { recursive: true });
});

test("ids and words become literal unions", () => {
  const declaration = texts().get("ids.d.ts");
  expect(declaration).toContain('export type FigureId = \n  | "brutus"\n  | "caesar";');
  expect(declaration).toContain("export type ReviewId = never;");
  expect(declaration).toContain("export interface Rome {");
});

test("the editors' schemas complete ids and words and describe each field", () => {
  const files = texts();
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
  for (const [path, text] of texts()) {
    if (path.startsWith("data/") && path.endsWith(".js")) expect(text).toMatch(/^export default JSON\.parse\("/);
  }
});

test("where it is asked for, each entry is a module of its own, with what the entries are called that it names", async () => {
  const out = mkdtempSync(join(tmpdir(), "release-"));
  writeRelease(compiled(), out, "Rome", [], { entries: true });
  const one = (await import(join(out, "entries/figures/caesar.js"))) as { default: object; labels: object };
  expect(one.default).toEqual(compiled().entries.figure.find(({ id }) => id === "caesar"));
  const murder = compiled().entries.event[0];
  const { labels } = (await import(join(out, `entries/events/${murder?.id}.js`))) as { labels: Record<string, string> };
  for (const { figure } of murder?.who ?? [])
    expect(labels[figure ?? ""]).toBe(compiled().entries.figure.find(({ id }) => id === figure)?.label);
  expect(writeRelease(compiled(), out, "Rome", [], { entries: true })).toEqual([]);
  expect(writeRelease(compiled(), out, "Rome")).toContain("entries/figures/caesar.js");
  rmSync(out, { recursive: true });
});

test("the pieces that are loaded when needed hold every entry, in the order of the ids", async () => {
  const out = mkdtempSync(join(tmpdir(), "release-"));
  writeRelease(compiled(), out, "Rome");
  const { shards } = (await import(join(out, "load.js"))) as {
    shards: Record<string, (() => Promise<{ default: { id: string }[] }>)[]>;
  };
  for (const kind of entryKinds) {
    const pieces = await Promise.all((shards[kind] ?? []).map((load) => load()));
    expect(pieces.flatMap((piece) => piece.default)).toEqual(compiled().entries[kind]);
  }
  rmSync(out, { recursive: true });
});
