import { formatYaml } from "./format-yaml.ts";

/**
 * A file of a corpus in one style. Of a story the front matter is put into shape; its prose is the author's.
 *
 * @throws {FormatError}
 */
export function formatFile(path: string, text: string): string {
  if (!path.endsWith(".md")) return formatYaml(text);
  const [, front, prose] = /^---\n([\s\S]*?\n)---(\n[\s\S]*|)$/.exec(text) ?? [];
  return front === undefined || prose === undefined ? text : `---\n${formatYaml(front)}---${prose}`;
}
