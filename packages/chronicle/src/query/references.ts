import type { Entry, EntryByKind } from "../model/entry.ts";
import type { EntryKind, Subject } from "../model/subject.ts";

/** One entry naming another: its id, and the path of the field that does. */
export interface Reference {
  readonly id: string;
  readonly path: string;
}

/** Every reference that an entry makes to other entries, citations and disputes included. */
export function referencesOf<S extends Subject>(kind: EntryKind, entry: Entry<S>): Reference[] {
  const references: Reference[] = [];
  const add = (id: string | undefined, path: string) => {
    if (id !== undefined) references.push({ id, path });
  };
  collectEvidence(entry, "", add);
  switch (kind) {
    case "event": {
      const event = entry as EntryByKind["event"];
      for (const { place, id } of event.places) add(place, fieldOf(id));
      for (const { figure, organization, id } of event.who) add(figure ?? organization, fieldOf(id));
      for (const { event: cause, id } of event.causes) add(cause, fieldOf(id));
      for (const earlier of event.after) add(earlier, "after");
      add(event.partOf, "partOf");
      break;
    }
    case "figure": {
      const figure = entry as EntryByKind["figure"];
      add(figure.born?.place, "born.place");
      add(figure.died?.place, "died.place");
      break;
    }
    case "organization":
      add((entry as EntryByKind["organization"]).parent, "parent");
      break;
    case "office": {
      const office = entry as EntryByKind["office"];
      add(office.organization, "organization");
      for (const other of office.presupposes) add(other, "presupposes");
      break;
    }
    case "term": {
      const term = entry as EntryByKind["term"];
      add(term.office, "office");
      add(term.figure, "figure");
      add(term.start.event, "start.event");
      add(term.end?.event, "end.event");
      break;
    }
    case "place":
      add((entry as EntryByKind["place"]).partOf, "partOf");
      break;
    case "source": {
      const source = entry as EntryByKind["source"];
      add(source.translationOf, "translationOf");
      for (const other of source.basedOn) add(other, "basedOn");
      break;
    }
    case "relation": {
      const relation = entry as EntryByKind["relation"];
      add(relation.from, "from");
      add(relation.to, "to");
      break;
    }
    case "review":
      add((entry as EntryByKind["review"]).work.source, "work.source");
      break;
    case "story":
      for (const block of (entry as EntryByKind["story"]).blocks) {
        if (block.type === "paragraph") for (const { sources } of block.sentences) for (const source of sources) add(source, "blocks");
      }
      break;
  }
  return references;
}

/** Citations and disputes stand anywhere in an entry, always under the same two names. */
function collectEvidence(value: unknown, path: string, add: (id: string | undefined, path: string) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) collectEvidence(item, path, add);
    return;
  }
  if (value === null || typeof value !== "object") return;
  const id = (value as { id?: unknown }).id;
  const here = typeof id === "string" && id.includes(".") ? fieldOf(id) : path;
  for (const [key, child] of Object.entries(value)) {
    if (key === "cite") for (const { source } of child as { source: string }[]) add(source, here === "" ? "cite" : `${here}.cite`);
    else if (key === "dispute" && typeof child === "string") add(child, here);
    else if (typeof child === "object") collectEvidence(child, here === "" ? key : here, add);
  }
}

/** The field part of a claim's id: `announced` of `arrest-of-beria.announced`. */
export function fieldOf(claimId: string): string {
  return claimId.slice(claimId.indexOf(".") + 1);
}
