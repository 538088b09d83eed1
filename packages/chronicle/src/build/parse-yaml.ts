import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Diagnostic } from "./diagnostic.ts";
import { firstOfKey } from "./locate.ts";
import { placeAt, type SourceFile } from "./source-file.ts";

/**
 * The value of a YAML text with every scalar as the text that stands there, so that `1953` stays a date and `no` a word.
 * Aliases are refused: in a corpus each statement stands where it is made.
 */
export function parseYaml(
  file: SourceFile,
  text = file.text,
  offset = 0,
): { value: unknown } | { diagnostic: Diagnostic } {
  try {
    return { value: load(text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const position = positionOf(error, text) + offset;
    const first = /duplicat/i.test(error.reason) ? firstOfKey(file, position) : undefined;
    return {
      diagnostic: {
        rule: "yaml-syntax",
        severity: "error",
        message: `Cannot read the YAML: ${error.reason}`,
        place: placeAt(file, Math.min(position, Math.max(0, file.text.length - 1))),
        related: first ? [{ place: first, message: "the same key stands here" }] : [],
        ...hintFor(error.reason),
      },
    };
  }
}

/** Where the parser stopped; where a quotation began that made it; of a file with several documents, where the second begins. */
function positionOf({ mark, reason }: YAMLException, text: string): number {
  const position = (mark as { position?: number } | undefined)?.position;
  if (position !== undefined) {
    const quotes = /quoted scalar|indentation/.test(reason) ? [...text.slice(0, position).matchAll(openQuote)] : [];
    return quotes.at(-1)?.indices?.[1]?.[0] ?? position;
  }
  for (const { index } of text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm))
    if (/^[^#%\s-]/m.test(text.slice(0, index))) return index;
  return 0;
}

/** A quotation mark that begins a value and has no fellow on its line. */
const openQuote = /(?<=^|[:,[{-][ ]+)(["'])(?:(?!\1).)*$/dgm;

function hintFor(reason: string): { suggestion?: string } {
  if (/duplicat/i.test(reason)) return { suggestion: "each key stands once; put several values into a list" };
  if (/alias|anchor/i.test(reason)) return { suggestion: "write the value out: a corpus has no anchors" };
  if (/quoted scalar/.test(reason)) return { suggestion: "close the quotation on its line" };
  if (/single document/i.test(reason))
    return { suggestion: "put several entries under entries:, or into files of their own" };
  if (/tab char/i.test(reason)) return { suggestion: "indent with spaces" };
  if (/maxDepth/.test(reason)) return { suggestion: "close the brackets that stand open" };
  if (/multiline key|implicit mapping|colon|flow/i.test(reason))
    return { suggestion: 'text with ": " or " #" in it, or beginning with a special character, goes in quotes' };
  return {};
}
