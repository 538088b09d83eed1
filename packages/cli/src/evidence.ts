import type { Claim } from "@thaw/chronicle";
import type { Content } from "@thaw/content";

/** How many sources a line names before it counts the rest. */
const SOURCES_MAX = 3;

/** What a claim rests on, in a line: the sources, those that were read for it first and marked. */
export function sourcesOf(content: Content, claims: readonly Pick<Claim, "cite">[]): string {
  const cited = new Map<string, boolean>();
  for (const { source, consulted } of claims.flatMap(({ cite }) => cite))
    cited.set(source, cited.get(source) === true || consulted !== undefined);
  const names = [...cited]
    .sort(([, a], [, b]) => Number(b) - Number(a))
    .map(([id, read]) => `${content.label(id)}${read ? " (read)" : ""}`);
  if (names.length === 0) return "";
  const more = names.length - SOURCES_MAX;
  return `${names.slice(0, SOURCES_MAX).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
