import { resolve } from "node:path";
import { compileFiles, readCorpus } from "../dist/build/index.js";
import { random } from "./random.ts";

/**
 * Plant one error at a time in a true corpus and see whether the build stops: `node bench/mutate.ts path/to/corpus [per kind]`.
 * A mutant is a change of the text, not of the truth: some of them contradict nothing that the corpus says, and pass rightly.
 */
type File = ReturnType<typeof readCorpus>["files"][number];

interface Mutation {
  readonly kind: string;
  /** The folders in whose files it is planted. */
  readonly folders: RegExp;
  /** What is looked for; one match, drawn by lot, is changed. */
  readonly target: RegExp;
  readonly change: (match: string, draw: (count: number) => number) => string;
}

const fullDate = /(?<![\w-])1[89]\d\d-\d\d-\d\d\b/g;
const spelt =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 19\d\d\b/g;
const shiftYear = (text: string, by: number) => text.replace(/\d{4}/, (year) => String(Number(year) + by));

const mutations: readonly Mutation[] = [
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
    kind: "field misspelt",
    folders: /./,
    target: /(?<=\n)(?:summary|title|kind|figure|office|name|start|cite|role)(?=:)/g,
    change: (field, draw) => dropLetter(field, draw),
  },
];

const [directory = "corpus", perKind = "40"] = process.argv.slice(2);
const corpus = readCorpus(resolve(directory));
const base = compileFiles(corpus);
if (!base.compiled) throw new Error("the corpus itself does not compile");
const draw = random(1953);
const rows: string[] = [];

for (const { kind, folders, target, change } of mutations) {
  const places = corpus.files
    .filter(({ path }) => folders.test(path))
    .flatMap((file) => [...file.text.matchAll(target)].map((match) => ({ file, match })));
  const tally = new Map<string, number>();
  let [planted, stopped] = [0, 0];
  for (let n = 0; n < Number(perKind) && places.length > 0; n++) {
    const [place] = places.splice(draw(places.length), 1);
    if (!place) break;
    const changed = change(place.match[0], draw);
    if (changed === place.match[0]) continue;
    planted += 1;
    const { compiled, diagnostics } = compileFiles({
      ...corpus,
      files: withChange(corpus.files, place.file, place.match.index, place.match[0].length, changed),
    });
    if (compiled) continue;
    stopped += 1;
    const rule = diagnostics.find(({ severity }) => severity === "error")?.rule ?? "";
    tally.set(rule, (tally.get(rule) ?? 0) + 1);
  }
  const by = [...tally]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([rule, count]) => `${rule} ${count}`);
  rows.push(
    `| ${kind} | ${planted} | ${stopped} | ${planted === 0 ? "-" : `${Math.round((100 * stopped) / planted)} %`} | ${by.join(", ")} |`,
  );
  console.error(rows.at(-1));
}

console.log(`# Errors planted in the true corpus

\`node bench/mutate.ts ${directory} ${perKind}\`, in packages/chronicle: one change to the text of one file, drawn by lot (the same every
run), then a full compile. A mutant is stopped when the compile has an error. The corpus itself has none, so there are no false alarms
here. A change that contradicts nothing the corpus says passes rightly: an event that no other date leans on may lie a year off and no
machine can tell.

| error planted | mutants | stopped | share | first rule that fired |
|---|---|---|---|---|
${rows.join("\n")}`);

function withChange(files: readonly File[], file: File, start: number, length: number, text: string): File[] {
  return files.map((other) =>
    other === file ? { ...file, text: file.text.slice(0, start) + text + file.text.slice(start + length) } : other,
  );
}

function dropLetter(text: string, pick: (count: number) => number): string {
  const at = 1 + pick(text.length - 2);
  return text.slice(0, at) + text.slice(at + 1);
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
