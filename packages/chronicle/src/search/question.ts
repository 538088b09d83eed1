import type { Claim } from "../query/claims.ts";
import { fold } from "./fold.ts";

/** Words that ask or join and say nothing of what is looked for. */
export const idle: ReadonlySet<string> = new Set(
  "a an and are as at be been but by came come did do does for from had has have he her his how i in into is it its made many much name of on one or she so than that the their them there they this to up was we were what when where which who whom whose why will with и в на с о об от кто что где когда как почему сколько был была были".split(
    " ",
  ),
);

/** The fields of a claim that answer a question by its word. */
const asked: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:how many|how much|number of|dead|deaths|casualties|victims)\b|сколько/i, /^counts\./],
  [/\b(?:made public|announced|published|public)\b/i, /^(?:announced|knownAbroad)\b/],
  [/\babroad\b/i, /^knownAbroad\b/],
  [/\bdecided\b/i, /^decided\b/],
  [/\b(?:when|what day|date)\b|когда/i, /^(?:effective|decided|announced|born|died|start|end)\b/],
  [/\bwhere\b|где/i, /^places?\b/],
  [/\b(?:who|whom|whose)\b|кто/i, /^who\b/],
  [/\bwhy\b|почему/i, /^(?:causes|statements)\b/],
];

/** Whether any of the words is in a query: most queries are names, and ask nothing. */
const asksAny = new RegExp(asked.map(([{ source }]) => source).join("|"), "i");

/** Shorter words of a name are no name: of, von, bin. */
const NAME_LENGTH_MIN = 4;

/** Verbs of questions, and the words of titles for the same. */
const titled: Readonly<Record<string, string>> = {
  die: "death",
  died: "death",
  dies: "death",
  born: "birth",
  shot: "execution",
  against: "opposed",
};

/** Whether a question asks who came after somebody in office. */
export function asksSuccessor(query: string): boolean {
  return /\bwho (?:succeeded|replaced|followed|came after|took over from)\b|кто (?:сменил|заменил)|преемник/i.test(
    query,
  );
}

/** Whether a question asks for somebody. */
export function asksWho(query: string): boolean {
  return /\b(?:who|whom|whose)\b|кто/i.test(query);
}

/** Whether a question asks who did a thing, and not to whom it was done: "who shot him", but not "who was shot". */
export function asksDoer(query: string): boolean {
  return /^\s*(?:who|кто)\s+(?!(?:is|are|was|were|else|был|были|была)\b)/iu.test(query);
}

/** Whether a text names somebody, by a word of what a list calls him. */
export function names(text: string, label: string): boolean {
  const words = new Set(
    text
      .replace(/['’]s\b/g, "")
      .split(/[^\p{L}\p{M}'’-]+/u)
      .map(fold),
  );
  return label.split(" ").some((word) => word.length >= NAME_LENGTH_MIN && words.has(fold(word)));
}

/** The kind of entry that answers a question: who held an office, or what happened. */
export function wantedKind(query: string): "office" | "event" | undefined {
  if (/^\s*(?:who (?:is|was|were)\b|кто (?:был|стал))/i.test(query)) return "office";
  return asksAny.test(query) ? "event" : undefined;
}

/** The words of a query that say what is looked for, possessives undone and verbs cut to their root; all of them when none does. */
export function wordsOfQuestion(query: string): string {
  const words = query
    .replace(/['’]s\b/g, "")
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !idle.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words)
    .map((word) => titled[word.toLowerCase()] ?? word.replace(/(?<=^\p{Ll}{4,})(?:ed|ing)$/u, ""))
    .join(" ");
}

/**
 * Of an entry's claims those that answer a question: of the field its word asks for (who, when, where, how many), and among them those that share
 * the most of its words. None where nothing is asked.
 */
export function answersTo<C extends Pick<Claim, "field" | "text" | "label" | "rivalOf">>(
  query: string,
  claims: () => readonly C[],
): C[] {
  const wanted = asksAny.test(query) ? asked.find(([question]) => question.test(query)) : undefined;
  if (!wanted) return [];
  const [, field] = wanted;
  const words = new Set(wordsOfQuestion(query).split(" ").map(stem));
  const scored = claims()
    .filter((claim) => claim.rivalOf === undefined && field.test(claim.field))
    .map((claim) => ({
      claim,
      score: claim.text
        .slice(claim.label.length)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => words.has(stem(word))).length,
    }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ claim }) => claim);
}

/** A word without the ending that grammar gives it, roughly: enough to match `opposed` with `opposing`. */
function stem(word: string): string {
  return fold(word).replace(/(?:ing|ed|es|s|er|ers)$/, "");
}
