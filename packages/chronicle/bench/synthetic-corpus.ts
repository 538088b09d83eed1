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

/** Years in which figures are born, and how long each of them lives. */
const [BORN_FROM, BORN_YEARS, LIFE_YEARS] = [1780, 140, 80];

/**
 * Write a true corpus of about `entries` entries into an empty folder: 45 % events, 18 % figures, 12 % terms and their offices, 5 %
 * places, 10 % sources, 10 % stories of about 120 words of Markdown. No check finds anything in it. The same number gives the same bytes.
 */
export function writeSyntheticCorpus(directory: string, entries: number): void {
  const pick = random(entries);
  const count = (share: number) => Math.max(2, Math.round(entries * share));
  const [events, figures, terms, places, sources, stories] = [0.45, 0.18, 0.1, 0.05, 0.1, 0.1].map(count) as Counts;
  const write = (path: string, text: string) => writeFileSync(join(directory, path), text);
  for (const folder of ["events", "figures", "terms", "offices", "places", "sources", "stories"])
    mkdirSync(join(directory, folder), { recursive: true });
  write("subject.yaml", subject);

  const distinctBirths = Math.min(BORN_YEARS, figures);
  const bornIn = (figure: number) => BORN_FROM + Math.floor(((figure % distinctBirths) * BORN_YEARS) / distinctBirths);
  /** A figure of about forty in a year. */
  const grown = (year: number) => {
    const slot = Math.floor(((year - 40 - BORN_FROM) * distinctBirths) / BORN_YEARS);
    return slot + distinctBirths * pick(Math.ceil((figures - slot) / distinctBirths));
  };
  const yearOf = (event: number) => 1830 + Math.floor((event * 125) / events);

  for (let n = 0; n < sources; n++)
    write(
      `sources/source-${n}.yaml`,
      `title: On ${words(pick, 5)}\nkind: scholarship\ntype: book\nauthors: [{ family: ${name(n)}, given: ${name(pick(64))} }]\nissued: ${2001 + pick(24)}\n`,
    );
  for (let n = 0; n < places; n++)
    write(
      `places/place-${n}.yaml`,
      `name: ${name(n)}burg\nkind: city\ncoordinates: { lat: ${pick(80)}.25, lon: ${pick(170)}.5 }\ncite: [source-${n % sources}]\n`,
    );
  for (let n = 0; n < figures; n++)
    write(
      `figures/figure-${n}.yaml`,
      `name: { display: ${display(n)} }
variants: [${name(n)} the ${n}th]
role: ${words(pick, 5)}
summary: A ${words(pick, 30)}.
born: { date: ${bornIn(n)}-0${1 + pick(9)}, place: place-${n % places} }
died: { date: ${bornIn(n) + LIFE_YEARS}, place: place-${pick(places)}, manner: natural }
cite: [source-${n % sources}]
`,
    );
  for (let n = 0; n < terms; n++) {
    const office = Math.floor(n / 5);
    const founded = 1830 + (office % 95);
    const start = founded + 6 * (n % 5);
    if (n % 5 === 0)
      write(
        `offices/office-${office}.yaml`,
        `name: Keeper of the ${words(pick, 2)}\nkind: state\nseats: 1\ntracked: true\nrank: ${office}\nexisted: { from: ${founded}-03-05, to: ${founded + 6 * Math.min(5, terms - n)}-03-05 }\ncite: [source-${pick(sources)}]\n`,
      );
    write(
      `terms/term-${n}.yaml`,
      `office: office-${office}\nfigure: figure-${grown(start)}\nstart: { date: ${start}-03-05, how: elected }\nend: { date: ${start + 6}-03-05, why: resignation }\ncite: [source-${pick(sources)}]\n`,
    );
  }
  for (let n = 0; n < events; n++) {
    const year = yearOf(n);
    const one = grown(year);
    const [day, month] = [10 + pick(18), 5 + pick(3)];
    const kind = ["meeting", "battle", "treaty"][pick(3)] ?? "meeting";
    write(
      `events/event-${n}.yaml`,
      `title: The ${kind} of ${words(pick, 2)}
kind: ${kind}
topics: [${["politics", "war", "culture"][pick(3)]}]
summary: >-
  On ${day} ${["May", "June", "July"][month - 5]} ${year} ${display(one)} took part in ${words(pick, 30)}.
time:
  decided: ${year}-0${1 + pick(4)}-1${pick(9)}
  effective: { date: ${year}-0${month}-${day}, cite: [{ source: source-${n % sources}, locator: ch. ${1 + pick(12)} }] }
  announced: ${year}-0${8 + pick(2)}
place: place-${n % places}
who:
  - { figure: figure-${one}, role: participant }
  - { figure: figure-${n % figures}, role: honoured }
${n > 0 && n % 4 === 0 ? `causes: [{ event: event-${pick(n)} }]\n` : ""}counts:
  present: { what: ${words(pick, 2)}, min: ${pick(50)}, max: ${50 + pick(50)}, unit: people }
statements:
  first: { text: "It was said to be ${words(pick, 12)}." }
cite: [source-${pick(sources)}, source-${pick(sources)}]
`,
    );
  }
  for (let n = 0; n < stories; n++) {
    const sentence = (opening: string) => {
      const event = pick(events);
      return `${opening} [the ${words(pick, 2)}](event:event-${event}) ${words(pick, 12)} [#event-${event}.effective; @source-${pick(sources)}].`;
    };
    write(
      `stories/story-${n}.md`,
      `---
title: The story of ${words(pick, 3)}
order: ${n}
kind: chapter
summary: What ${words(pick, 8)}.
---

## The ${words(pick, 2)}

${sentence("There began")}
${sentence("Nobody expected *so soon*")}
${sentence("Letters spoke of")}

Much of it **was not seen** until later [!judgement].
${sentence("Meanwhile, in")}

> ${sentence("Others wrote that")}

- ${sentence("First came")}
- ${sentence("Then followed")}
`,
    );
  }
}

type Counts = [events: number, figures: number, terms: number, places: number, sources: number, stories: number];
type Pick = (count: number) => number;

const syllables = "ka lo ri men ta vo shi dra pel un bor es gal ni tov mir".split(" ");

function words(pick: Pick, count: number): string {
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + pick(2) }, () => syllables[pick(syllables.length)] ?? "").join(""),
  ).join(" ");
}

/** A name of its own for each number. */
function name(number: number): string {
  let text = "";
  for (let rest = number + 256; rest > 0; rest = Math.floor(rest / 16)) text += syllables[rest % 16] ?? "";
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A given name that many share and a family name of its own. */
function display(figure: number): string {
  return `${name((figure * 7) % 64)} ${name(figure)}sen`;
}
