import { expect, test } from "vitest";
import { compileRome, withCorpus } from "../../test/rome.ts";
import { compile } from "../build/index.ts";
import { choose, csv, popolo, timelineJs } from "../formats/index.ts";
import type { EntryKind } from "../model/kinds.ts";
import { type Dataset, openDataset } from "../query/dataset.ts";
import {
  ImportError,
  type Imported,
  type Importer,
  importCsv,
  importGedcom,
  importPopolo,
  importTimelineJs,
  importWikidata,
} from "./index.ts";

const source = { id: "the-file", title: "The file" };
const options = { site: "https://rome.test", updated: "2026-01-01T00:00:00Z" };

function rome(): Dataset {
  const { compiled } = compileRome();
  if (!compiled) throw new Error("the corpus does not compile");
  return openDataset(compiled);
}

/** What was imported, compiled: it must have no error. */
function compiled({ files }: Imported): Dataset {
  return withCorpus(Object.fromEntries(files.map(({ path, text }) => [path, text])), (directory) => {
    const { compiled, diagnostics } = compile(directory, { today: "2026-11-23" });
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
    if (!compiled) throw new Error("nothing compiled");
    return openDataset(compiled);
  });
}

const written = (format: { write: typeof csv.write }, dataset: Dataset, kinds?: readonly EntryKind[]) =>
  format.write(dataset, choose(dataset, kinds), options).text;

test("events come back from TimelineJS with their ids, titles, texts and dates before the common era", () => {
  const dataset = rome();
  const back = compiled(importTimelineJs.read(written(timelineJs, dataset), { source }));
  expect(back.events.map(({ id, title, summary, time }) => [id, title, summary, time.effective.date.edtf])).toEqual(
    dataset.events.map(({ id, title, summary, time }) => [id, title, summary, time.effective.date.edtf]),
  );
});

test("events and figures come back from our tables with dates, kinds and other times", () => {
  const dataset = rome();
  const events = compiled(importCsv.read(written(csv, dataset, ["event"]), { source }));
  const told = ({ events: all }: Dataset) =>
    all.map(({ id, title, kind, topics, time }) => [
      id,
      title,
      kind,
      topics,
      time.effective.date.edtf,
      time.decided?.date.edtf,
    ]);
  expect(told(events)).toEqual(told(dataset));
  const figures = compiled(importCsv.read(written(csv, dataset, ["figure"]), { source, kind: "figure" }));
  const lives = ({ figures: all }: Dataset) =>
    all.map(({ id, label, born, died }) => [id, label, born?.date.edtf, died?.date.edtf]);
  expect(lives(figures)).toEqual(lives(dataset));
});

const someOffice = {
  "offices/censor.yaml": `name: Censor\nkind: magistracy\norganization: senate\ncite: [suetonius]\n`,
  "figures/cato.yaml": `name: { display: Cato }\nrole: Senator\nborn: 1894-05-01\ndied: 1974\ncite: [suetonius]\n`,
  "terms/cato-censor.yaml": `office: censor\nfigure: cato\nstart: 1950-01-01\nend: 1951-01-01\ncite: [suetonius]\n`,
};

test("people, bodies, offices and terms of the common era come back from Popolo; earlier dates are what the export left out", () => {
  const { compiled: source_ } = compileRome(someOffice);
  if (!source_) throw new Error("the corpus does not compile");
  const dataset = openDataset(source_);
  const imported = importPopolo.read(written(popolo, dataset), { source });
  const back = compiled(imported);
  expect(back.find("term", "cato-censor")).toMatchObject({
    office: "censor",
    figure: "cato",
    start: { date: { edtf: "1950-01-01" } },
    end: { date: { edtf: "1951-01-01" } },
  });
  expect(back.get("figure", "cato")).toMatchObject({
    born: { date: { edtf: "1894-05-01" } },
    died: { date: { edtf: "1974" } },
  });
  expect(back.get("office", "censor").organization).toBe("senate");
  expect(imported.notCarried).toContainEqual({ where: "memberships[0]", why: "a term needs a start" });
});

test("a sheet of TimelineJS keeps what fits, and tells row by row what does not", () => {
  const sheet = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group
,,,,,,,,,My history,,,title,
1953,3,5,21:50,,,,,The night,Death of <b>Stalin</b>,<p>He died &amp; was mourned.</p>,http://x.test/a.jpg,,Succession
1956,2,14,,1956,2,25,,,Twentieth Congress,,,,
,,,,,,,,,Undated,,,,
1953,13,,,,,,,,Bad month,,,,
`;
  const imported = importTimelineJs.read(sheet, { source });
  const { events } = compiled(imported);
  expect(events.map(({ title, summary, topics, time }) => [title, summary, topics, time.effective.date.edtf])).toEqual([
    ["Death of Stalin", "He died & was mourned.", ["succession"], "1953-03-05T21:50"],
    ["Twentieth Congress", "Twentieth Congress", [], "1956-02-14/1956-02-25"],
  ]);
  expect(imported.notCarried.map(({ where, why }) => `${where}: ${why}`)).toEqual([
    "row 2: a slide of type title is no event",
    "row 3, display_date: a corpus has no place for it",
    "row 3, media: a corpus has no place for it",
    "row 5: it has no date",
    expect.stringMatching(/^row 6: .*1953-13.*month/),
    "row 6: its date cannot be read",
  ]);
});

test("results of Wikidata become figures with their numbers; a first of January is only a year, and a second row of an item is told", () => {
  const cell = (value: string) => ({ type: "literal", value });
  const row = (item: string, label: string, born: string) => ({
    item: { type: "uri", value: `http://www.wikidata.org/entity/${item}` },
    itemLabel: cell(label),
    birth: cell(born),
  });
  const results = JSON.stringify({
    head: { vars: ["item", "itemLabel", "birth", "image"] },
    results: {
      bindings: [
        row("Q855", "Joseph Stalin", "1878-12-18T00:00:00Z"),
        row("Q855", "Joseph Stalin", "1879-12-21T00:00:00Z"),
        row("Q1", "A Person", "1900-01-01T00:00:00Z"),
        row("Q2", "Q2", "1900-01-01T00:00:00Z"),
      ],
    },
  });
  const imported = importWikidata.read(results, { source, kind: "figure" });
  const { figures } = compiled(imported);
  expect(figures.map(({ label, born, ids }) => [label, born?.date.edtf, ids.wikidata])).toEqual([
    ["A Person", "1900", "Q1"],
    ["Joseph Stalin", "1878-12-18", "Q855"],
  ]);
  expect(imported.notCarried.map(({ where }) => where)).toEqual(["?image", "row 2", "row 4"]);
});

const family = `0 HEAD
1 GEDC
2 VERS 5.5.1
0 @I1@ INDI
1 NAME Gaius /Iulius/
1 NAME Caesar
1 SEX M
1 BIRT
2 DATE 12 JUL 1000
2 PLAC Rome
1 DEAT
2 DATE @#DJULIAN@ 15 MAR 1044
1 OCCU Dictator
1 OBJE @M1@
0 @I2@ INDI
1 NAME Calpurnia /Pisonia/
1 BIRT
2 DATE ABT 1002
2 PLAC Rome
0 @I3@ INDI
1 NAME Julia /Iulia/
1 BIRT
2 DATE BET 1021 AND 1023
1 DEAT
2 DATE AFT AUG 1040
0 @I4@ INDI
1 NAME Nobody /Known/
1 BIRT
2 DATE @#DHEBREW@ 2 TVT 5758
0 @I5@ INDI
1 NAME Old /One/
1 BIRT
2 DATE 12 JUL 100 BC
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
1 CHIL @I3@
0 TRLR
`;

test("a family of GEDCOM becomes figures and relations; dates keep their doubt and their calendar", () => {
  const imported = importGedcom.read(family, { source });
  const { figures, places, relations } = compiled(imported);
  expect(
    figures.map(({ label, born, died }) => [label, born?.date.edtf, died?.date.edtf, died?.date.oldStyle]),
  ).toEqual([
    ["Calpurnia Pisonia", "1002~", undefined, undefined],
    ["Gaius Iulius", "1000-07-12", "1044-03-21", "1044-03-15"],
    ["Julia Iulia", "[1021..1023]", "[1040-08..]", undefined],
    ["Nobody Known", undefined, undefined, undefined],
    ["Old One", "-0099-07-12", undefined, undefined],
  ]);
  expect(places.map(({ label }) => label)).toEqual(["Rome"]);
  expect(relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort()).toEqual([
    "calpurnia-pisonia parent julia-iulia",
    "gaius-iulius parent julia-iulia",
    "gaius-iulius spouse calpurnia-pisonia",
  ]);
  expect(imported.notCarried.map(({ where, why }) => `${where}: ${why}`)).toEqual([
    "line 14, OBJE: a corpus has no place for it",
    'line 29: the date "@#DHEBREW@ 2 TVT 5758" cannot be read',
  ]);
});

test("two of one name have two ids, and none is that of the source", () => {
  const { files } = importCsv.read("title,date\nThe file,1953\nMeeting,1954\nMeeting,1955\n", { source });
  expect(files.map(({ path }) => path)).toEqual([
    "subject.yaml",
    "sources/the-file.yaml",
    "events/the-file-2.yaml",
    "events/meeting.yaml",
    "events/meeting-2.yaml",
  ]);
});

test.each<[Importer, string, RegExp]>([
  [importCsv, "colour,size\nred,1\n", /No column names the entries.*colour, size/],
  [importCsv, "title\n", /no rows/],
  [importTimelineJs, "{", /This is no JSON/],
  [importTimelineJs, '{"slides":[]}', /no list "events"/],
  [importPopolo, "{}", /none of the lists persons/],
  [importGedcom, "0 HEAD\n0 TRLR\n", /no person/],
  [importGedcom, "0 @I1@ INDI\nrubbish\n", /Line 2 is no line of GEDCOM: "rubbish"/],
  [importWikidata, '{"head":{"vars":["x"]},"results":{"bindings":[]}}', /its variables are \?x/],
])("%o refuses what it cannot read: %s", (importer, text, message) => {
  expect(() => importer.read(text, { source })).toThrow(ImportError);
  expect(() => importer.read(text, { source })).toThrow(message);
});
