import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";

/**
 * The defects that velite, content-collections and Astro's content layer were measured with, and those that none of them looks for: each
 * planted alone, each found at its line and column, the build stopped, and nothing else said.
 */
const council = (fields: string) =>
  `title: Council\nkind: meeting\nsummary: They met.\ntime: { effective: -0043-03-16 }\ncite: [suetonius]\n${fields}`;

test.each<[string, Record<string, string>, string[]]>([
  [
    "broken YAML",
    edited("figures/brutus.yaml", "role: Senator", "role: 'Senator"),
    ["figures/brutus.yaml:2:7 yaml-syntax"],
  ],
  [
    "a wrong word of a list",
    edited("figures/caesar.yaml", "manner: murder", "manner: murdered"),
    ["figures/caesar.yaml:5:54 schema"],
  ],
  ["a missing field", edited("places/rome-city.yaml", "kind: city\n", ""), ["places/rome-city.yaml:1:1 missing-field"]],
  [
    "an unknown field",
    edited("figures/brutus.yaml", "role:", "rolle: Senator\nrole:"),
    ["figures/brutus.yaml:2:1 unknown-field"],
  ],
  [
    "a wrong type deep down",
    edited("places/rome-city.yaml", "lat: 41.89", "lat: north"),
    ["places/rome-city.yaml:3:21 schema"],
  ],
  [
    "a dangling reference",
    edited("events/murder-of-caesar.yaml", "figure: brutus", "figure: brutas"),
    ["events/murder-of-caesar.yaml:11:5 dangling-reference"],
  ],
  [
    "a duplicate id",
    { "places/senate.yaml": "name: Senate House\nkind: city\ncite: [suetonius]\n" },
    ["places/senate.yaml:1:1 duplicate-id"],
  ],
  [
    "three errors in two files",
    {
      ...edited("figures/caesar.yaml", "manner: murder", "manner: murdered"),
      "figures/brutus.yaml":
        "name: { display: Marcus Brutus }\nrolle: Senator and conspirator\ndied: never\ncite: [suetonius]\n",
    },
    [
      "figures/brutus.yaml:2:1 unknown-field",
      "figures/brutus.yaml:3:7 invalid-date",
      "figures/caesar.yaml:5:54 schema",
    ],
  ],
  [
    "a contradiction",
    edited("terms/dictator.yaml", "date: -0048", "date: -0148"),
    ["terms/dictator.yaml:6:20 holder-not-alive"],
  ],
  [
    "a circle of wholes",
    { "events/council.yaml": council("partOf: vote\n"), "events/vote.yaml": council("partOf: council\n") },
    ["events/council.yaml:6:9 circle"],
  ],
  [
    "a circle of causes",
    {
      "events/council.yaml": council("causes: [{ event: vote }]\n"),
      "events/vote.yaml": council("causes: [{ event: council }]\n"),
    },
    ["events/council.yaml:6:10 circle"],
  ],
  [
    "ids that differ only in case",
    { "figures/Brutus.yaml": "name: { display: Decimus Brutus }\nrole: Senator\ncite: [suetonius]\n" },
    ["figures/Brutus.yaml:1:1 duplicate-id"],
  ],
])("%s is found where it stands", (_, changes, places) => {
  const { compiled, diagnostics } = compileRome(changes);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ place, rule }) => `${place.file}:${place.line}:${place.column} ${rule}`)).toEqual(places);
  expect(compiled).toBeUndefined();
});

test.each([
  ["a carriage return before each line feed", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
])("%s moves no place", (_, write) => {
  const [[path, text] = ["", ""]] = Object.entries(edited("places/rome-city.yaml", "lat: 41.89", "lat: north"));
  const { diagnostics } = compileRome({ [path]: write(text) });
  expect(diagnostics.map(({ place }) => `${place.file}:${place.line}:${place.column}`)).toEqual([
    "places/rome-city.yaml:3:21",
  ]);
});
