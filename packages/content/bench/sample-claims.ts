/**
 * Draw claims of the corpus at random, for a second reading. The same seed draws the same claims from the same corpus:
 *
 *   node bench/sample-claims.ts --size 100 --seed 19530305
 *
 * With --unread only from established claims that cite nothing that was read.
 *
 * Prints a Markdown table: number, claim id, what it says, status, and its sources (* those that were read for it).
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compile } from "@thaw/chronicle/build";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "100" },
    seed: { type: "string", default: "19530305" },
    unread: { type: "boolean", default: false },
  },
});

/** Numbers from 0 up to 1 that the seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some items without repetition, each equally likely (the first steps of a Fisher-Yates shuffle). */
function draw<T>(items: readonly T[], size: number, random: () => number): T[] {
  const pool = [...items];
  return Array.from({ length: Math.min(size, pool.length) }, (_, index) => {
    const chosen = index + Math.floor(random() * (pool.length - index));
    const item = pool[chosen] as T;
    pool[chosen] = pool[index] as T;
    pool[index] = item;
    return item;
  });
}

const { dataset } = compile(join(import.meta.dirname, "../corpus"));
if (!dataset) throw new Error("the corpus cannot be read: thaw check corpus says why");
const claims = dataset.claims
  .filter(
    ({ status, cite }) =>
      !values.unread || (status === "established" && cite.every(({ consulted }) => consulted === undefined)),
  )
  .sort((a, b) => (a.id < b.id ? -1 : 1));

console.log("| # | claim | what it says | status | sources |\n|---|---|---|---|---|");
for (const [index, { id, text, status, cite }] of draw(
  claims,
  Number(values.size),
  randomFrom(Number(values.seed)),
).entries()) {
  const sources = cite.map(({ source, consulted }) => (consulted === undefined ? source : `${source}*`)).join(", ");
  console.log(`| ${index + 1} | ${id} | ${text.replaceAll("|", "\\|")} | ${status} | ${sources} |`);
}
