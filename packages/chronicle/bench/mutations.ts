import type { Dataset } from "../dist/query/index.js";

/** One kind of error that people make, and how to plant it. */
export interface Mutation {
  readonly kind: string;
  /** The folders in whose files it is planted. */
  readonly folders: RegExp;
  /** What is looked for; one match, drawn by lot, is changed. */
  readonly target: RegExp;
  /** What stands there instead, or the whole file anew; the same text when nothing can be planted. */
  readonly change: (
    match: string,
    draw: (count: number) => number,
    ctx: MutationContext,
  ) => string | { readonly file: string };
}

/** What a mutation may know of the corpus. */
export interface MutationContext {
  /** The text of the file, before the change. */
  readonly text: string;
  /** Where in the text the match begins. */
  readonly index: number;
  readonly dataset: Dataset;
}

/** Roles that are easily taken for one another, seen from the wrong side. */
const reverse: Record<string, string> = {
  arrested: "arresting",
  arresting: "arrested",
  accused: "prosecutor",
  prosecutor: "accused",
  executed: "judge",
  convicted: "judge",
  judge: "executed",
  dying: "physician",
  physician: "dying",
  opposing: "supporting",
  supporting: "opposing",
  removed: "appointed",
  appointed: "removed",
  victim: "killer",
  killer: "victim",
};

/** A name of the same thing at another time. */
const names: Record<string, string> = {
  Leningrad: "Petrograd",
  Petrograd: "Leningrad",
  Stalingrad: "Volgograd",
  Volgograd: "Stalingrad",
  Tsaritsyn: "Volgograd",
  Stalino: "Donetsk",
  Politburo: "Presidium",
  Presidium: "Politburo",
  Sovnarkom: "Council of Ministers",
  NKVD: "KGB",
  MVD: "NKVD",
  KGB: "MVD",
};

const fullDate = /(?<![\w-])1[89]\d\d-\d\d-\d\d\b/g;
const spelt =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 19\d\d\b/g;
const shiftYear = (text: string, by: number) => text.replace(/\d{4}/, (year) => String(Number(year) + by));

/** The kinds of error, each planted many times. */
export const mutations: readonly Mutation[] = [
  {
    kind: "year off by one",
    folders: /^(?:events|terms|figures)\//,
    target: fullDate,
    change: (date, draw) => shiftYear(date, draw(2) * 2 - 1),
  },
  {
    kind: "a century off",
    folders: /^(?:events|terms|figures)\//,
    target: fullDate,
    change: (date) => shiftYear(date, -100),
  },
  {
    kind: "day and month exchanged",
    folders: /^(?:events|terms|figures)\//,
    target: /(?<![\w-])19\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-2])\b/g,
    change: (date) => date.replace(/-(\d\d)-(\d\d)/, "-$2-$1"),
  },
  {
    kind: "impossible day",
    folders: /^(?:events|terms|figures)\//,
    target: fullDate,
    change: (date) => `${date.slice(0, 8)}32`,
  },
  {
    kind: "term a month longer",
    folders: /^terms\//,
    target: /(?<=\n {4}end:\n(?: {6}.*\n)*? {6}date: '?)19\d\d-\d\d(?=-\d\d)/g,
    change: (month) => nextMonth(month),
  },
  {
    kind: "id misspelt",
    folders: /^(?:events|terms|relations)\//,
    target: /(?<=(?:figure|office|place|event|source): )[a-z][a-z0-9-]{5,}/g,
    change: (id, draw) => dropLetter(id, draw),
  },
  {
    kind: "name misspelt in prose",
    folders: /^(?:events|figures|disputes)\//,
    target:
      /(?<=(?:title|summary|text|statement): [^\n]*)\b(?:Khrushchev|Malenkov|Molotov|Bulganin|Kaganovich|Mikoyan|Voroshilov|Brezhnev|Zhukov|Stalin|Beria)\b/g,
    change: (name, draw) => dropLetter(name, draw),
  },
  {
    kind: "day in a sentence altered",
    folders: /^(?:reviews|stories)\//,
    target: spelt,
    change: (date) => date.replace(/^\d+/, (day) => String((Number(day) % 27) + 1)),
  },
  {
    kind: "sources dropped",
    folders: /^(?:events|figures|offices|places)\//,
    target: /\ncite:(?: .*|(?:\n(?: {2}|-).*)+)/g,
    change: () => "",
  },
  {
    kind: "two figures exchanged",
    folders: /^(?:events|terms)\//,
    target: /(?<=\bfigure: )[a-z][a-z0-9-]+/g,
    change: (id, draw, { text, index }) => {
      const others = [...text.matchAll(/\bfigure: ([a-z][a-z0-9-]+)/g)].filter(([, other]) => other !== id);
      const found = others[draw(Math.max(1, others.length))];
      if (!found) return id;
      const at = found.index + "figure: ".length;
      const [first, second] =
        at < index
          ? [
              { at, was: found[1] ?? "", is: id },
              { at: index, was: id, is: found[1] ?? "" },
            ]
          : [
              { at: index, was: id, is: found[1] ?? "" },
              { at, was: found[1] ?? "", is: id },
            ];
      return {
        file: `${text.slice(0, first.at)}${first.is}${text.slice(first.at + first.was.length, second.at)}${second.is}${text.slice(second.at + second.was.length)}`,
      };
    },
  },
  {
    kind: "another figure",
    folders: /^(?:events|terms|relations)\//,
    target: /(?<=\b(?:figure|from|to): )[a-z]+-[a-z-]+/g,
    change: (id, draw, { dataset }) => {
      const others = dataset.figures.filter((figure) => figure.id !== id);
      return others[draw(others.length)]?.id ?? id;
    },
  },
  {
    kind: "holder after death",
    folders: /^terms\//,
    target: /(?<=figure: [a-z-]+\n(?: {4}.*\n)*? {4}end:\n(?: {6}.*\n)*? {6}date: '?)19\d\d-\d\d-\d\d/g,
    change: (date, draw, { text, index, dataset }) => {
      const figure = [...text.slice(0, index).matchAll(/figure: ([a-z-]+)/g)].at(-1)?.[1] ?? "";
      const died = dataset.find("figure", figure)?.died?.date.latest;
      return died ? shiftYear(died.slice(0, 10), 1 + draw(3)) : date;
    },
  },
  {
    kind: "role reversed",
    folders: /^events\//,
    target: new RegExp(`(?<=\\brole: )(?:${Object.keys(reverse).join("|")})\\b`, "g"),
    change: (role) => reverse[role] ?? role,
  },
  {
    kind: "office exchanged",
    folders: /^terms\//,
    target: /(?<=^office: )[a-z-]+/gm,
    change: (office, draw, { dataset }) => {
      const others = dataset.offices.filter(({ id }) => id !== office);
      return others[draw(others.length)]?.id ?? office;
    },
  },
  {
    kind: "name of its time exchanged",
    folders: /^(?:events|offices|organizations|places)\//,
    target:
      /\b(?:Leningrad|Stalingrad|Stalino|Tsaritsyn|Volgograd|Petrograd|Politburo|Presidium|Sovnarkom|NKVD|MVD|KGB)\b/g,
    change: (name) => names[name] ?? name,
  },
  {
    kind: "number in prose altered",
    folders: /^(?:events|stories|reviews)\//,
    target:
      /(?<=(?:summary|correction|text): .*|^[^:#]*)(?<![\d.,-])\d{1,3}(?:,\d{3})+(?![\d,])|(?<=(?:summary|correction): .*)\b[1-9]\d?(?= (?!January|February|March|April|May|June|July|August|September|October|November|December)[a-z])/gm,
    change: (number) => number.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1)),
  },
  {
    kind: "field misspelt",
    folders: /./,
    target: /(?<=\n)(?:summary|title|kind|figure|office|name|start|cite|role)(?=:)/g,
    change: (field, draw) => dropLetter(field, draw),
  },
];

function dropLetter(text: string, pick: (count: number) => number): string {
  const at = 1 + pick(text.length - 2);
  return text.slice(0, at) + text.slice(at + 1);
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
