import { random } from "../bench/random.ts";

const pieces = [
  ": ",
  "- ",
  "\n",
  "\n  ",
  "\n\t",
  "{",
  "}",
  "[",
  "]",
  ",",
  "'",
  '"',
  "|\n",
  ">-\n",
  "&a ",
  "*a",
  "!!map ",
  "? ",
  "# ",
  "---\n",
  "...\n",
  "%YAML 1.2\n",
  "<<: ",
  "null",
  "~",
  "1953-06-26",
  "1953-06/..",
  "-0043",
  "[..1950]",
  "\0",
  "\uFEFF",
  "\u2028",
  "é",
  "Ж",
  "\u{1F600}",
  "\ud800",
  "entries:",
  "__proto__",
  "constructor",
  "cite:",
  "time:",
  "who:",
  "x".repeat(500),
];

/**
 * Documents that look like corpus files and mostly are not: true ones with pieces cut, doubled, swapped or put in, and some made of
 * nothing but pieces. The same seed gives the same documents.
 */
export function* fuzzYaml(originals: readonly string[], count: number, seed: number): Generator<string> {
  const pick = random(seed);
  const piece = () => pieces[pick(pieces.length)] ?? "";
  for (let made = 0; made < count; made++) {
    if (pick(5) === 0) {
      yield Array.from({ length: 1 + pick(60) }, piece).join("");
      continue;
    }
    let text = originals[pick(originals.length)] ?? "";
    for (let edits = 1 + pick(4); edits > 0; edits--) {
      const [at, length] = [pick(text.length + 1), pick(20)];
      const [before, cut, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
      text =
        [before + after, before + cut + cut + after, before + piece() + cut + after, before + after + cut][pick(4)] ??
        text;
    }
    yield text;
  }
}
