import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Diagnostic } from "./diagnostic.ts";
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
    const position = (error.mark as { position?: number } | undefined)?.position ?? 0;
    return {
      diagnostic: {
        rule: "yaml-syntax",
        severity: "error",
        message: `Cannot read the YAML: ${error.reason}`,
        place: placeAt(file, Math.min(position + offset, Math.max(0, file.text.length - 1))),
        related: [],
        ...hintFor(error.reason),
      },
    };
  }
}

function hintFor(reason: string): { suggestion?: string } {
  if (/duplicat/i.test(reason)) return { suggestion: "each key stands once; put several values into a list" };
  if (/alias|anchor/i.test(reason)) return { suggestion: "write the value out: a corpus has no anchors" };
  if (/multiline key|implicit mapping|colon|flow/i.test(reason))
    return { suggestion: 'text with ": " or " #" in it, or beginning with a special character, goes in quotes' };
  return {};
}
