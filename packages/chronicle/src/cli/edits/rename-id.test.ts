import { expect, test } from "vitest";
import { rome, withCorpus } from "../../../test/rome.ts";
import { compileFiles, readCorpus } from "../../build/index.ts";
import { entryKinds } from "../../model/subject.ts";
import { renameId } from "./rename-id.ts";

const files = {
  ...rome,
  "sources/plutarch.yaml": "title: Lives\nkind: scholarship\ntype: book\nbasedOn: [suetonius] # he knew it\n",
  "events/funeral.yaml": `# a comment about caesar
title: Funeral of Caesar
kind: meeting
summary: The body of Caesar was burnt.
time: { effective: -0043-03-20, announced: { date: -0043-03-19, cite: plutarch } }
place: { place: rome-city, cite: [ "suetonius" ] }
who: [{ figure: caesar, role: honoured }]
causes: [{ event: murder-of-caesar }]
cite: [{ source: suetonius, stance: supports }, plutarch]
`,
  "disputes/first-blow.yaml": `question: Who struck first?
about: [murder-of-caesar.who.brutus, murder-of-caesar.effective, caesar.died]
positions:
  brutus: { statement: Brutus did., holders: [brutus], cite: [suetonius] }
  casca: { statement: Casca did., holders: [others], cite: [plutarch] }
why: Neither saw it.
wouldChange: A letter.
`,
  "stories/short.md": `---
title: In short
kind: answer
---

[Caesar](figure:caesar) was [killed](event:murder-of-caesar) at a place called caesar [#caesar.died; #murder-of-caesar.who.brutus; @suetonius].
`,
};

const corpus = withCorpus(files, readCorpus);

const renamed = (edits: ReturnType<typeof renameId>) => {
  const byPath = new Map(edits.map((edit) => [edit.path, edit]));
  return {
    ...corpus,
    files: corpus.files.map((file) => {
      const edit = byPath.get(file.path);
      return edit ? { ...file, path: edit.movesTo ?? file.path, text: edit.after } : file;
    }),
  };
};

/** What a corpus publishes, by id, with an id exchanged for another in every id and reference. */
function published(read: typeof corpus, from = "", to = "") {
  const { compiled, diagnostics } = compileFiles(read, { today: "2026-11-23" });
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  const exchange = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => exchange(item, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, exchange(child, name)]));
    if (typeof value !== "string" || key === "key" || key === "holders") return value;
    if (key === "html") return value.replaceAll(`data-id="${from}"`, `data-id="${to}"`);
    return /^[a-z0-9.-]+$/.test(value)
      ? value
          .split(".")
          .map((part) => (part === from ? to : part))
          .join(".")
      : value;
  };
  return entryKinds.map((kind) =>
    compiled.entries[kind].map((entry) => exchange(entry) as { id: string }).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

const ids = entryKinds.flatMap(
  (kind) =>
    compileFiles(corpus)
      .dataset?.all(kind)
      .map(({ id }) => id as string) ?? [],
);

test.each(ids)("%s has another id everywhere, and nothing else changes", (id) => {
  expect(published(renamed(renameId(corpus, id, "quite-another")))).toEqual(published(corpus, id, "quite-another"));
});

test("comments, quotes, order and words that only look like the id stay", () => {
  const edits = renameId(corpus, "caesar", "julius-caesar");
  expect(edits.map(({ path, movesTo }) => [path, movesTo])).toContainEqual([
    "figures/caesar.yaml",
    "figures/julius-caesar.yaml",
  ]);
  const after = (path: string) => edits.find((edit) => edit.path === path)?.after ?? "";
  expect(after("events/funeral.yaml")).toBe(
    files["events/funeral.yaml"].replace("figure: caesar,", "figure: julius-caesar,"),
  );
  expect(after("stories/short.md")).toContain("at a place called caesar [#julius-caesar.died;");
  const quoted = renameId(corpus, "suetonius", "suetonius-121").find(
    ({ path }) => path === "events/funeral.yaml",
  )?.after;
  expect(quoted).toContain('cite: [ "suetonius-121" ]');
});

test("renaming there and back changes nothing", () => {
  for (const id of ids) {
    const there = renamed(renameId(corpus, id, "quite-another"));
    const back = new Map(renameId(there, "quite-another", id).map((edit) => [edit.movesTo ?? edit.path, edit.after]));
    for (const { path, text } of corpus.files) if (back.has(path)) expect(back.get(path)).toBe(text);
  }
});

test.each([
  ["ceasar", "julius", 'There is no entry "ceasar"; did you mean "caesar"?'],
  ["caesar", "brutus", 'The id "brutus" is taken by the figure in figures/brutus.yaml.'],
  ["caesar", "Julius Caesar", '"Julius Caesar" is no id'],
])("%s is not renamed to %s", (from, to, why) => {
  expect(() => renameId(corpus, from, to)).toThrow(why);
});
