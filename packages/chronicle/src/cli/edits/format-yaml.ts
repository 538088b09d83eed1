import { isDeepStrictEqual } from "node:util";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { isMap, type Node, parseDocument, visit } from "yaml";

/** Thrown for a text that cannot be put into shape. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  readonly code = "format";
}

/**
 * YAML in one style: two spaces, lists indented under their key, `{ a: b }` and `[a, b]` on one line, text unbroken. Comments, the order of
 * keys, quotes and block text stay; what it says stays the same, or it is refused. Formatting twice changes nothing more.
 *
 * @throws {FormatError} for what is no YAML of a corpus.
 * @example formatYaml("a:   [ b,c ] # why\n") // "a: [b, c] # why\n"
 */
export function formatYaml(text: string): string {
  const document = parseDocument(text, { schema: "failsafe", version: "1.2" });
  const [problem] = document.errors;
  if (problem) throw new FormatError(`it is no YAML: ${problem.message.split("\n")[0]}`);
  if (document.contents === null) return text;
  visit(document, { Collection: (_, node) => void (node.flow && padWithin(node, isMap(node) ? " " : "")) });
  const formatted = document.toString({ lineWidth: 0 });
  if (!isDeepStrictEqual(meaning(formatted), meaning(text)))
    throw new FormatError("put into shape it would say something else");
  return formatted;
}

/** The library pads braces and brackets alike; a corpus pads braces only. */
function padWithin(node: Node, padding: string): void {
  const write = node.toString;
  node.toString = function (context, onComment, onChompKeep) {
    return write.call(this, context && { ...context, flowCollectionPadding: padding }, onComment, onChompKeep);
  };
}

/** What the compiler reads of a text: every scalar as it stands there. */
function meaning(text: string): unknown {
  try {
    return load(text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
  } catch (error) {
    throw new FormatError(`it is no YAML: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
  }
}
