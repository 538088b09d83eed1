import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { overlaps, wholeOf } from "../src/date/index.ts";
import {
  causesOf,
  changesBetween,
  coPresence,
  coverageOf,
  type Dataset,
  eventsOn,
  fallsWithout,
  holdersOf,
  onThisDay,
  pathBetween,
  powerOn,
  publicOn,
  restsOn,
  termExtent,
  termsOf,
  witnessesOf,
} from "../src/query/index.ts";
import { open } from "../test/world.ts";
import { random } from "./random.ts";

const sizes = [1_000, 10_000];
const OFFICES = 50;
const rounds = 7;

/**
 * A history of a century: fifty tracked offices, `terms` terms that follow one another in them, as many events of three figures each a
 * tenth of which have causes, a source for every ten claims. More terms make each shorter: the answers stay the same size.
 */
function history(terms: number): Dataset {
  const pick = random(terms);
  const figures = Math.round(terms / 5);
  const perOffice = terms / OFFICES;
  const dayOf = (share: number) => {
    const day = Math.floor(share * 100 * 336);
    return `${1900 + Math.floor(day / 336)}-${two(1 + (Math.floor(day / 28) % 12))}-${two(1 + (day % 28))}`;
  };
  const figure = () => `f${pick(figures)}`;
  return open({
    figures: Array.from({ length: figures }, (_, n) => ({ id: `f${n}`, born: dayOf(n / figures) })),
    offices: Array.from({ length: OFFICES }, (_, n) => ({
      id: `o${n}`,
      rank: n,
      seats: 1,
      organization: `b${n % 10}`,
    })),
    terms: Array.from({ length: terms }, (_, n) => {
      const place = Math.floor(n / OFFICES);
      return {
        id: `t${n}`,
        office: `o${n % OFFICES}`,
        figure: figure(),
        start: dayOf(place / perOffice),
        end: dayOf((place + 1) / perOffice - 1e-9),
      };
    }),
    events: Array.from({ length: terms }, (_, n) => ({
      id: `e${n}`,
      date: dayOf(n / terms),
      ...(n % 20 === 0 && { announced: dayOf(Math.min(0.9999, n / terms + 0.0005)) }),
      who: [...new Set([figure(), figure(), figure()])].map((id) => [id, "present"] as const),
      causes: n % 10 === 0 && n > 10 ? [`e${n - 1 - pick(9)}`] : [],
      cite: [`s${pick(terms / 10)}`],
    })),
    relations: Array.from({ length: figures }, (_, n) => ({ id: `r${n}`, from: `f${n}`, to: figure() })),
    sources: Array.from({ length: terms / 10 }, (_, n) => ({ id: `s${n}`, basedOn: n % 7 === 3 ? [`s${n - 1}`] : [] })),
  });
}

const two = (number: number) => String(number).padStart(2, "0");

/** A look at every term: what power on a day would cost without an index. */
function powerByScanning(dataset: Dataset, date: string): number {
  const day = wholeOf(date);
  return dataset.terms.filter((term) => overlaps(termExtent(term), day) !== "no").length;
}

type Question = (dataset: Dataset, pick: (count: number) => number) => unknown;

const day = (pick: (count: number) => number) => `${1901 + pick(98)}-${two(1 + pick(12))}-${two(1 + pick(28))}`;
const anyOf = (dataset: Dataset, kind: "figure" | "event" | "source" | "office", pick: (count: number) => number) =>
  dataset.all(kind)[pick(dataset.all(kind).length)]?.id ?? "";

const questions: Readonly<Record<string, Question>> = {
  "lookup: `get(kind, id)`": (dataset, pick) => dataset.get("figure", `f${pick(dataset.figures.length)}`),
  "lookup: `claim(id)`": (dataset, pick) => dataset.claim(`e${pick(dataset.events.length)}.effective`),
  "`powerOn`, 50 offices": (dataset, pick) => powerOn(dataset, day(pick)),
  "yardstick: a look at every term": (dataset, pick) => powerByScanning(dataset, day(pick)),
  "`powerOn`, one office": (dataset, pick) => powerOn(dataset, day(pick), [dataset.get("office", `o${pick(OFFICES)}`)]),
  "`holdersOf`": (dataset, pick) => holdersOf(dataset, anyOf(dataset, "office", pick)),
  "`termsOf`": (dataset, pick) => termsOf(dataset, anyOf(dataset, "figure", pick)),
  "`eventsOn`": (dataset, pick) => eventsOn(dataset, day(pick)),
  "`onThisDay`": (dataset, pick) => onThisDay(dataset, `${two(1 + pick(12))}-${two(1 + pick(28))}`),
  "`changesBetween`, a month": (dataset, pick) => {
    const from = day(pick);
    return changesBetween(dataset, from, `${from.slice(0, 8)}28`);
  },
  "`coPresence` of two": (dataset, pick) =>
    coPresence(dataset, anyOf(dataset, "figure", pick), anyOf(dataset, "figure", pick)),
  "`causesOf`, depth 3": (dataset, pick) => causesOf(dataset, anyOf(dataset, "event", pick), 3),
  "`restsOn`": (dataset, pick) => restsOn(dataset, anyOf(dataset, "source", pick)),
  "`fallsWithout`": (dataset, pick) => fallsWithout(dataset, anyOf(dataset, "source", pick)),
  "`witnessesOf`": (dataset, pick) => {
    const claim = dataset.claim(`e${pick(dataset.events.length)}.effective`);
    return claim && witnessesOf(dataset, claim);
  },
  "`coverageOf`": (dataset, pick) => coverageOf(dataset, "figure", `f${pick(dataset.figures.length)}`),
  "`publicOn`": (dataset, pick) => publicOn(dataset, day(pick)),
  "`pathBetween`": (dataset, pick) =>
    pathBetween(dataset, anyOf(dataset, "figure", pick), anyOf(dataset, "figure", pick)),
};

/** Median over rounds of the microseconds that one question takes; a round asks until 20 ms are over. */
function microseconds(dataset: Dataset, ask: Question): number {
  const pick = random(1);
  const medians: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    let asked = 0;
    do {
      for (let n = 0; n < 10; n++) ask(dataset, pick);
      asked += 10;
    } while (performance.now() - start < 20);
    medians.push(((performance.now() - start) * 1000) / asked);
  }
  return medians.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** Milliseconds of the very first question: what it takes to make the index. */
function first(dataset: Dataset, ask: Question): number {
  const start = performance.now();
  ask(dataset, random(2));
  return performance.now() - start;
}

const digits = (value: number) =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : String(Math.round(value));

const measured = sizes.map((size) => {
  const dataset = history(size);
  return Object.fromEntries(
    Object.entries(questions).map(([name, ask]) => [
      name,
      { first: first(dataset, ask), each: microseconds(dataset, ask) },
    ]),
  );
});

const rows = Object.keys(questions).map((name) => {
  const cells = measured.map((at) => at[name]);
  const [small, large] = cells;
  if (!small || !large) throw new Error(`${name} was not measured`);
  return `| ${name} | ${digits(small.each)} | ${digits(large.each)} | ${(large.each / small.each).toFixed(1)} | ${digits(large.first)} |`;
});

writeFileSync(
  join(import.meta.dirname, "queries.md"),
  `# Questions

Microseconds a question takes, median of ${rounds} rounds of 20 ms with random arguments, over made-up histories (\`bench/queries.ts\`) of
a thousand and of ten thousand terms, and as many events. Both have ${OFFICES} tracked offices and the same number of holders on a day, so that
a question whose cost grows with its answer takes about as long in both. The yardstick is what power on a day costs by a look at every
term. "First" is the very first question in milliseconds, in the larger history: it makes the index (questions share theirs, so that a
later row may find it made).

Machine: ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}.

| question | µs at 1,000 | µs at 10,000 | ratio | first, ms |
|---|---|---|---|---|
${rows.join("\n")}

What grows with the history: an office has ten times the holders (\`holdersOf\`), ten times as much has become public (\`publicOn\`), and a
path is looked for among ten times the people.
`,
);
