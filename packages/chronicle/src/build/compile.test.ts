import { expect, test } from "vitest";
import { compileRome, edited, problems, withCorpus } from "../../test/rome.ts";
import { compile } from "./compile.ts";

/** The only diagnostic of a corpus with one thing wrong. */
function only(changes: Record<string, string | null>) {
  const { diagnostics, compiled } = compileRome(changes);
  expect(compiled).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  const [diagnostic] = diagnostics;
  if (!diagnostic) throw new Error("nothing was found");
  return { ...diagnostic, at: `${diagnostic.place.file}:${diagnostic.place.line}:${diagnostic.place.column}` };
}

test("a corpus without a fault compiles without a word", () => {
  const { diagnostics, compiled, counts, files } = compileRome();
  expect(diagnostics).toEqual([]);
  expect(compiled?.release.id).toMatch(/^[0-9a-f]{12}$/);
  expect(counts).toMatchObject({ event: 1, figure: 2, term: 1, relation: 1 });
  expect(files).toEqual({ found: 10, withProblems: 0 });
});

test("broken YAML is placed in its file", () => {
  const found = only(edited("figures/brutus.yaml", "role: Senator", "role: Senator: and"));
  expect(found).toMatchObject({ rule: "yaml-syntax", at: "figures/brutus.yaml:2:14" });
});

test("an unknown word of a vocabulary is placed, with the nearest that is known", () => {
  const found = only(edited("events/murder-of-caesar.yaml", "kind: murder", "kind: murdr"));
  expect(found).toMatchObject({
    rule: "unknown-word",
    at: "events/murder-of-caesar.yaml:2:7",
    suggestion: 'did you mean "murder"?',
  });
});

test("a wrong value of a closed list is quoted beside those allowed", () => {
  const found = only(edited("figures/caesar.yaml", "manner: murder", "manner: murdered"));
  expect(found).toMatchObject({ rule: "schema", at: "figures/caesar.yaml:5:54", suggestion: 'did you mean "murder"?' });
  expect(found.message).toContain('not "murdered"');
});

test("a missing field is placed at its mapping", () => {
  expect(only(edited("places/rome-city.yaml", "kind: city\n", ""))).toMatchObject({
    rule: "missing-field",
    at: "places/rome-city.yaml:1:1",
    message: "kind is missing",
  });
});

test("an unknown field is placed at its key, with the nearest that is known", () => {
  const found = only(edited("figures/brutus.yaml", "role:", "rolle: Senator\nrole:"));
  expect(found).toMatchObject({
    rule: "unknown-field",
    at: "figures/brutus.yaml:2:1",
    suggestion: 'did you mean "role"?',
  });
});

test("a wrong type deep in an entry is placed at its scalar", () => {
  const found = only(edited("places/rome-city.yaml", "lat: 41.89", "lat: north"));
  expect(found).toMatchObject({
    rule: "schema",
    at: "places/rome-city.yaml:3:21",
    message: 'coordinates.lat: a number is wanted here, not "north"',
  });
});

test("a dangling reference is placed, with the nearest id", () => {
  const found = only(edited("events/murder-of-caesar.yaml", "figure: brutus", "figure: brutas"));
  expect(found).toMatchObject({
    rule: "dangling-reference",
    at: "events/murder-of-caesar.yaml:11:5",
    message: 'There is no figure "brutas"',
    suggestion: 'did you mean "brutus"?',
  });
});

test("an id of another kind is refused, with the place of the entry that has it", () => {
  const found = only(edited("events/murder-of-caesar.yaml", "place: rome-city", "place: senate"));
  expect(found.message).toBe('"senate" is an organization, where a place is wanted');
  expect(found.related[0]?.place.file).toBe("organizations/senate.yaml");
});

test("a duplicate id is refused over all kinds, with both places", () => {
  const found = only({ "places/senate.yaml": "name: Senate House\nkind: city\ncite: [suetonius]\n" });
  expect(found).toMatchObject({ rule: "duplicate-id", at: "places/senate.yaml:1:1" });
  expect(found.related[0]?.place.file).toBe("organizations/senate.yaml");
});

test("what refers to an id that stands twice is not reported again", () => {
  expect(
    problems(
      compileRome({
        "events/senate.yaml":
          "title: Senate\nkind: meeting\nsummary: It met.\ntime: { effective: -0043 }\ncite: [suetonius]\n",
      }),
    ),
  ).toEqual(["organizations/senate.yaml:1:1 error duplicate-id"]);
});

test("a key that stands twice is refused", () => {
  const found = only(edited("figures/brutus.yaml", "role:", "role: Senator\nrole:"));
  expect(found).toMatchObject({ rule: "yaml-syntax", at: "figures/brutus.yaml:3:1" });
});

test("a date is placed and corrected where it stands, bare years included", () => {
  expect(only(edited("figures/caesar.yaml", "died: { date: -0043-03-15", "died: { date: -0043-15-03"))).toMatchObject({
    rule: "invalid-date",
    at: "figures/caesar.yaml:5:15",
    suggestion: "did you mean -0043-03-15?",
  });
  expect(only(edited("figures/brutus.yaml", "died: -0041-10-23", "died: 41"))).toMatchObject({
    rule: "invalid-date",
    at: "figures/brutus.yaml:3:7",
    suggestion: "did you mean 0041?",
  });
});

test("an Old Style date is converted, and refused when the Julian calendar has no such day", () => {
  const { compiled } = compileRome(
    edited("figures/brutus.yaml", "died: -0041-10-23", "died: { date: -0041-10-23, calendar: julian }"),
  );
  expect(compiled?.entries.figure[0]?.died?.date).toMatchObject({ edtf: "-0041-10-21", oldStyle: "-0041-10-23" });
  expect(
    only(edited("figures/brutus.yaml", "died: -0041-10-23", "died: { date: -0041-02-30, calendar: julian }")),
  ).toMatchObject({
    rule: "invalid-date",
    at: "figures/brutus.yaml:3:15",
  });
});

test("a claim that does not exist is named with those that do", () => {
  const dispute = `question: When?
about: [caesar.borne]
positions:
  a: { statement: A., holders: [A], cite: [suetonius] }
  b: { statement: B., holders: [B], cite: [suetonius] }
why: None.
wouldChange: Anything.
`;
  expect(only({ "disputes/birth.yaml": dispute })).toMatchObject({
    rule: "dangling-claim",
    at: "disputes/birth.yaml:2:9",
    suggestion: 'did you mean "caesar.born"?',
  });
});

test("all problems of all files come in one run, in the order of their places", () => {
  const found = compileRome({
    ...edited("events/murder-of-caesar.yaml", "figure: brutus", "figure: brutas"),
    ...edited("figures/caesar.yaml", "manner: murder", "manner: murdered"),
    ...edited("places/rome-city.yaml", "lat: 41.89", "lat: north"),
  });
  expect(problems(found)).toEqual([
    "events/murder-of-caesar.yaml:11:5 error dangling-reference",
    "figures/caesar.yaml:5:54 error schema",
    "places/rome-city.yaml:3:21 error schema",
  ]);
});

test("an entry that cannot be read is still known: one fault, one message", () => {
  expect(problems(compileRome(edited("figures/caesar.yaml", "name: {", "nme: {")))).toEqual([
    "figures/caesar.yaml:1:1 error unknown-field",
  ]);
});

test("a collection that cannot be parsed keeps the ids it seems to hold", () => {
  const dispute = `question: Until when?
about: [caesar-dictator.end]
positions:
  a: { statement: A., holders: [A], cite: [suetonius] }
  b: { statement: B., holders: [B], cite: [suetonius] }
why: None.
wouldChange: Anything.
`;
  const broken = edited("terms/dictator.yaml", "figure: caesar", "figure: caesar: x");
  expect(problems(compileRome({ ...broken, "disputes/until.yaml": dispute }))).toEqual([
    "terms/dictator.yaml:5:19 error yaml-syntax",
  ]);
});

test("text with a comma between braces is explained", () => {
  const found = only(edited("figures/caesar.yaml", "manner: murder", "note: stabbed, by many"));
  expect(found).toMatchObject({ rule: "unknown-field", suggestion: expect.stringContaining("in quotes") });
});

test("files that are no corpus are named, not skipped", () => {
  const found = compileRome({
    "figurs/nero.yaml": "x",
    "figures/nero.yml": "x",
    "notes.txt": "x",
    "figures/.swp": "x",
  });
  expect(found.diagnostics.map(({ rule, place, suggestion }) => [rule, place.file, suggestion])).toEqual([
    ["misplaced-file", "figures/nero.yml", "rename it to nero.yaml"],
    ["misplaced-file", "figurs", 'did you mean "figures"?'],
    ["misplaced-file", "notes.txt", undefined],
  ]);
});

test.each([
  ["an empty file", "", "schema"],
  ["a list", "- a\n", "schema"],
  ["an alias", "name: &a { display: X }\nrole: *a\n", "yaml-syntax"],
  ["too deep a nesting", `${"[".repeat(200)}\n`, "yaml-syntax"],
])("%s is one clear message", (_, text, rule) => {
  const { diagnostics } = compileRome({ "figures/nero.yaml": text });
  expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([rule]);
});

test("Windows line ends and a byte order mark change nothing", () => {
  const [[path, text] = ["", ""]] = Object.entries(edited("figures/brutus.yaml", "Senator", "A senator"));
  const places = compileRome({ [path]: `\uFEFF${text.replace("brutas", "").replaceAll("\n", "\r\n")}` });
  expect(places.diagnostics).toEqual([]);
  const broken = compileRome({
    [path]: `\uFEFF${text.replace("died: -0041-10-23", "died: never").replaceAll("\n", "\r\n")}`,
  });
  expect(problems(broken)).toEqual(["figures/brutus.yaml:3:7 error invalid-date"]);
});

test("a folder without a corpus says what a corpus is", () => {
  const { diagnostics } = withCorpus({ readme: "" }, (directory) => compile(directory));
  expect(diagnostics.map(({ place, message }) => `${place.file}: ${message}`)).toContain(
    "subject.yaml: A corpus needs a subject.yaml with its title, period and words",
  );
});

test("several entries share a file, and its other keys are their defaults", () => {
  const { compiled } = compileRome();
  expect(compiled?.entries.term[0]).toMatchObject({
    id: "caesar-dictator",
    office: "dictator",
    cite: [{ source: "suetonius" }],
  });
});

test("a number may say when it was counted, and its claim says so too; what is no date is refused where it stands", () => {
  const counted = (when: string) =>
    compileRome(
      edited(
        "events/murder-of-caesar.yaml",
        "wounds: { what: wounds, min: 23, max: 23 }",
        `legions: { what: legions, when: ${when}, min: 37, max: 39 }`,
      ),
    );
  const { dataset } = counted("-0043~");
  const [legions] = dataset?.events[0]?.counts ?? [];
  expect(legions).toMatchObject({ when: { edtf: "-0043~" }, min: 37, max: 39 });
  expect(dataset?.claim("murder-of-caesar.counts.legions")?.text).toBe(
    "Murder of Caesar: legions (about 44 BCE), 37 to 39",
  );
  expect(counted("the-spring").diagnostics.map(({ place }) => place?.file)).toContain("events/murder-of-caesar.yaml");
});

test("every field is a claim whose id follows from where it stands", () => {
  const { dataset } = compileRome(
    edited(
      "figures/caesar.yaml",
      "born: { date: -0099-07, place: rome-city, status: probable }",
      "born: [-0099-07, -0101~, -0100/-0099]",
    ),
  );
  expect(dataset?.claims.map(({ id }) => id)).toEqual([
    "murder-of-caesar.decided",
    "murder-of-caesar.effective",
    "murder-of-caesar.place.rome-city",
    "murder-of-caesar.who.caesar",
    "murder-of-caesar.who.brutus",
    "murder-of-caesar.counts.wounds",
    "brutus.died",
    "caesar.born",
    "caesar.born.-0101-about",
    "caesar.born.-0100---0099",
    "caesar.died",
    "dictator.existed.to",
    "caesar-dictator.start",
    "caesar-dictator.end",
    "caesar-patron-of-brutus",
  ]);
});

test("two compilations of one corpus have one release id, and an edit another", () => {
  const [a, b, c] = [compileRome(), compileRome(), compileRome(edited("figures/brutus.yaml", "Senator", "A senator"))];
  expect(a.compiled?.release.id).toBe(b.compiled?.release.id);
  expect(a.compiled?.release.id).not.toBe(c.compiled?.release.id);
});

test("a name or a state that comes back is another claim, and a problem with it has its own place", () => {
  const { compiled } = compileRome({
    "places/rome-city.yaml": `name: Rome
kind: city
names: [{ name: Rome, to: 1000 }, { name: Roma, from: 1001, to: 1100 }, { name: Rome, from: 1101 }]
states: [{ state: Empire, to: 1000 }, { state: Empire, from: 1500 }]
cite: suetonius
`,
  });
  const place = compiled?.entries.place.find(({ id }) => id === "rome-city");
  expect(place?.names.map(({ id }) => id)).toEqual([
    "rome-city.names.rome",
    "rome-city.names.roma",
    "rome-city.names.rome-2",
  ]);
  expect(place?.states.map(({ id }) => id)).toEqual(["rome-city.states.empire", "rome-city.states.empire-2"]);
  const wrong = compileRome({
    "places/rome-city.yaml":
      "name: Rome\nkind: city\nnames:\n  - { name: Rome, to: 1000 }\n  - { name: Rome, from: 1101, cite: [nobody] }\ncite: suetonius\n",
  });
  expect(problems(wrong)).toEqual(["places/rome-city.yaml:5:38 error dangling-reference"]);
});
