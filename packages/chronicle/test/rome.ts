import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Compilation, compile, renderDiagnostics } from "../src/build/index.ts";

/** A small true corpus of another subject: the Ides of March, with years before the common era. */
export const rome: Record<string, string> = {
  "subject.yaml": `id: rome
title: After Caesar
period: -0043-03-15/-0042-10-23
language: en
topics: { politics: Politics }
eventKinds: { murder: Murder, meeting: Meeting, birth: Birth }
roles:
  victim: { label: victim, presence: alive }
  killer: { label: killer, presence: present }
  honoured: { label: honoured, presence: any }
relationKinds: { patron: { label: patron of, inverse: client of } }
organizationKinds: { legislature: Legislature }
officeKinds: { magistracy: Magistracy }
placeKinds: { city: City }
`,
  "sources/suetonius.yaml": `title: The Twelve Caesars
kind: scholarship
type: book
authors: [{ literal: Suetonius }]
`,
  "places/rome-city.yaml": `name: Rome
kind: city
coordinates: { lat: 41.89, lon: 12.49 }
cite: suetonius
`,
  "organizations/senate.yaml": `name: Senate
kind: legislature
cite: [suetonius]
`,
  "figures/caesar.yaml": `name: { display: Julius Caesar, sort: Caesar }
variants: [Gaius Iulius Caesar]
role: Dictator, murdered on the Ides of March
born: { date: -0099-07, place: rome-city, status: probable }
died: { date: -0043-03-15, place: rome-city, manner: murder }
cite: [suetonius]
`,
  "figures/brutus.yaml": `name: { display: Marcus Brutus }
role: Senator and conspirator
died: -0041-10-23
cite: [suetonius]
`,
  "offices/dictator.yaml": `name: Dictator
kind: magistracy
organization: senate
seats: 1
tracked: true
rank: 1
existed: { to: -0043-03-15 }
cite: [suetonius]
`,
  "terms/dictator.yaml": `office: dictator
cite: [suetonius]
entries:
  caesar-dictator:
    figure: caesar
    start: { date: -0048, how: appointed }
    end: { date: -0043-03-15, why: death, event: murder-of-caesar }
`,
  "events/murder-of-caesar.yaml": `title: Murder of Caesar
kind: murder
topics: [politics]
summary: Senators stabbed Caesar to death.
time:
  decided: -0043-03-14
  effective: -0043-03-15
place: rome-city
who:
  - { figure: caesar, role: victim }
  - { figure: brutus, role: killer }
counts:
  wounds: { what: wounds, min: 23, max: 23 }
cite: [suetonius]
`,
  "relations/rome.yaml": `entries:
  caesar-patron-of-brutus: { from: caesar, to: brutus, kind: patron, until: -0043-03-15, cite: [suetonius] }
`,
};

/** Compile the Roman corpus with some files replaced, added, or (where `null`) left out. */
export function compileRome(changes: Record<string, string | null> = {}): Compilation {
  return withCorpus({ ...rome, ...changes }, compileThen);
}

const compileThen = (directory: string) => compile(directory, { today: "2026-11-23" });

/** What the compiler says of the Roman corpus with some files replaced or added, of one rule alone if it is named: for people to read. */
export function renderRome(changes: Record<string, string>, rule: string): string {
  return withCorpus({ ...rome, ...changes }, (directory) =>
    renderDiagnostics(
      compileThen(directory).diagnostics.filter((diagnostic) => diagnostic.rule === rule),
      { directory, shownDirectory: "corpus", colours: false },
    ),
  );
}

/** The subject of the Roman corpus with the level of one rule set. */
export function withLevel(rule: string, level: "off" | "warning" | "error"): Record<string, string> {
  return { "subject.yaml": `${rome["subject.yaml"]}checks: { ${rule}: ${level} }\n` };
}

/** A file of the Roman corpus with one piece of text exchanged for another. @throws when the text is not there */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = rome[path];
  if (!text?.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
  return { [path]: text.replace(from, to) };
}

/** Write files into a new folder, use it, and remove it. */
export function withCorpus<T>(files: Record<string, string | null>, use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) continue;
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text.trimStart());
    }
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** What a compilation found, one line each: `file:line:column severity rule`. Warnings of unlinked entries are left out. */
export function problems(compilation: Compilation): string[] {
  return compilation.diagnostics
    .filter(({ rule }) => rule !== "unlinked-entry")
    .map(({ place, severity, rule }) => `${place.file}:${place.line}:${place.column} ${severity} ${rule}`);
}
