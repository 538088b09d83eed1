import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { random } from "./random.ts";

const subject = `id: synthetic
title: A made-up history
period: 1800/1999
language: en
topics: { politics: Politics, war: War, culture: Culture }
eventKinds: { meeting: Meeting, battle: Battle, treaty: Treaty }
roles:
  participant: { label: took part, presence: present }
  honoured: { label: honoured, presence: any }
relationKinds: { ally: { label: ally of, inverse: ally of } }
organizationKinds: { court: Court }
officeKinds: { state: State }
placeKinds: { city: City }
`;

/**
 * Write a true corpus of about `entries` entries into an empty folder: 55 % events, 20 % figures, 10 % terms, 5 % places, 10 % sources.
 * The same number gives the same bytes.
 */
export function writeSyntheticCorpus(directory: string, entries: number): void {
  const pick = random(entries);
  const count = (share: number) => Math.max(2, Math.round(entries * share));
  const [events, figures, terms, places, sources] = [count(0.55), count(0.2), count(0.1), count(0.05), count(0.1)];
  const write = (folder: string, id: string, text: string) =>
    writeFileSync(join(directory, folder, `${id}.yaml`), text);
  for (const folder of ["events", "figures", "terms", "offices", "places", "sources"])
    mkdirSync(join(directory, folder), { recursive: true });
  writeFileSync(join(directory, "subject.yaml"), subject);

  for (let n = 0; n < sources; n++) {
    write(
      "sources",
      `source-${n}`,
      `title: ${words(pick, 6)}\nkind: scholarship\ntype: book\nauthors: [{ family: ${word(pick)}, given: ${word(pick)} }]\nissued: ${1900 + pick(100)}\n`,
    );
  }
  for (let n = 0; n < places; n++) {
    write(
      "places",
      `place-${n}`,
      `name: ${word(pick)}\nkind: city\ncoordinates: { lat: ${pick(80)}.25, lon: ${pick(170)}.5 }\ncite: [source-${pick(sources)}]\n`,
    );
  }
  const births: number[] = [];
  for (let n = 0; n < figures; n++) {
    births[n] = 1780 + pick(140);
    write(
      "figures",
      `figure-${n}`,
      `name: { display: ${word(pick)} ${word(pick)} }\nvariants: [${word(pick)}, ${word(pick)}]\nrole: ${words(pick, 5)}\nsummary: ${words(pick, 30)}.\nborn: { date: ${births[n]}-0${1 + pick(9)}, place: place-${pick(places)} }\ndied: { date: ${(births[n] ?? 0) + 80}, place: place-${pick(places)}, manner: natural }\ncite: [source-${pick(sources)}]\n`,
    );
  }
  for (let n = 0; n < terms; n++) {
    if (n % 5 === 0)
      write(
        "offices",
        `office-${n / 5}`,
        `name: ${word(pick)}\nkind: state\ntracked: true\nrank: ${n / 5}\ncite: [source-${pick(sources)}]\n`,
      );
    const holder = pick(figures);
    const start = (births[holder] ?? 1800) + 30;
    write(
      "terms",
      `term-${n}`,
      `office: office-${Math.floor(n / 5)}\nfigure: figure-${holder}\nstart: { date: ${start}-03-05, how: elected }\nend: { date: ${start + 6}-06, why: removal }\ncite: [source-${pick(sources)}]\n`,
    );
  }
  for (let n = 0; n < events; n++) {
    const one = pick(figures);
    const year = (births[one] ?? 1800) + 40;
    write(
      "events",
      `event-${n}`,
      `title: ${words(pick, 5)}
kind: ${["meeting", "battle", "treaty"][pick(3)]}
topics: [${["politics", "war", "culture"][pick(3)]}]
summary: >-
  ${words(pick, 40)}.
time:
  decided: ${year}-0${1 + pick(4)}-1${pick(9)}
  effective: { date: ${year}-0${5 + pick(2)}-1${pick(9)}, cite: [{ source: source-${pick(sources)}, locator: ch. ${1 + pick(12)} }] }
  announced: ${year}-0${8 + pick(2)}
place: place-${pick(places)}
who:
  - { figure: figure-${one}, role: participant }
  - { figure: figure-${pick(figures)}, role: honoured }
counts:
  present: { what: ${words(pick, 2)}, min: ${pick(50)}, max: ${50 + pick(50)}, unit: people }
statements:
  first: { text: "${words(pick, 15)}." }
cite: [source-${pick(sources)}, source-${pick(sources)}]
`,
    );
  }
}

type Pick = (count: number) => number;

function words(pick: Pick, count: number): string {
  return Array.from({ length: count }, () => word(pick)).join(" ");
}

const syllables = [
  "ka",
  "lo",
  "ri",
  "men",
  "ta",
  "vo",
  "shi",
  "dra",
  "pel",
  "un",
  "bor",
  "es",
  "gal",
  "ni",
  "tov",
  "mir",
];

function word(pick: Pick): string {
  const text = Array.from({ length: 2 + pick(2) }, () => syllables[pick(syllables.length)] ?? "").join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
