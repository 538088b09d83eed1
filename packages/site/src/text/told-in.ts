import type { Story } from "@thaw/chronicle";
import { content } from "../subject.ts";

/** The stories that link to an entry or state one of its claims, in the order of reading. */
export function toldIn(id: string): readonly Story[] {
  return byEntry.get(id) ?? [];
}

/** The stories with a sentence that states a claim, in the order of reading. */
export function statedIn(claim: string): readonly Story[] {
  return byClaim.get(claim) ?? [];
}

const byEntry = new Map<string, Story[]>();
const byClaim = new Map<string, Story[]>();

for (const story of content.stories.toSorted((a, b) => a.order - b.order)) {
  const sentences = story.blocks.flatMap((block) => (block.type === "paragraph" ? block.sentences : []));
  const claims = new Set(sentences.flatMap((sentence) => sentence.claims as readonly string[]));
  const linked = sentences.flatMap(({ html }) =>
    [...html.matchAll(/data-id="([a-z0-9-]+)"/g)].map(([, id]) => id ?? ""),
  );
  const entries = new Set([...linked, ...[...claims].flatMap((id) => content.claim(id)?.entry ?? [])]);
  for (const id of claims) byClaim.set(id, [...(byClaim.get(id) ?? []), story]);
  for (const id of entries) byEntry.set(id, [...(byEntry.get(id) ?? []), story]);
}
