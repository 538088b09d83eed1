import type { Entry, EntryByKind } from "../model/entry.ts";
import { type EntryKind, entryKinds } from "../model/kinds.ts";
import type { Subject } from "../model/subject.ts";

/** One entry naming another: its id, the kinds it may be of, and the field that does. */
export interface Reference {
  readonly id: string;
  readonly kinds: readonly EntryKind[];
  /** Field as in claim ids: `who.georgy-zhukov`, `causes.east-german-uprising.cite`. */
  readonly path: string;
}

type Add = (id: string | undefined, kind: EntryKind, path: string) => void;

const kindAlone = Object.fromEntries(entryKinds.map((kind) => [kind, [kind]])) as Record<EntryKind, EntryKind[]>;

/** Entries never change, so neither do their references: gathered once, since links, checks and reverse references all ask. */
const gathered = new WeakMap<object, readonly Reference[]>();

/** Every reference that an entry makes to other entries, citations and disputes included. What a field takes over from its entry counts once. */
export function referencesOf<S extends Subject>(kind: EntryKind, entry: Entry<S>): readonly Reference[] {
  const known = gathered.get(entry);
  if (known) return known;
  const references = gather(kind, entry);
  gathered.set(entry, references);
  return references;
}

function gather<S extends Subject>(kind: EntryKind, entry: Entry<S>): Reference[] {
  const references: Reference[] = [];
  const add: Add = (id, to, path) => {
    if (id !== undefined) references.push({ id, kinds: kindAlone[to], path });
  };
  collectEvidence(entry, "", add, "cite" in entry ? entry.cite : undefined);
  switch (kind) {
    case "event": {
      const event = entry as EntryByKind["event"];
      for (const { place, id } of event.places) add(place, "place", fieldOf(id));
      for (const { figure, organization, as, id } of event.who) {
        add(figure, "figure", fieldOf(id));
        add(as, "office", `${fieldOf(id)}.as`);
        add(organization, "organization", fieldOf(id));
      }
      for (const { event: cause, id } of event.causes) add(cause, "event", fieldOf(id));
      for (const earlier of event.after) add(earlier, "event", `after.${earlier}`);
      add(event.partOf, "event", "partOf");
      break;
    }
    case "figure": {
      const figure = entry as EntryByKind["figure"];
      add(figure.born?.place, "place", "born.place");
      add(figure.died?.place, "place", "died.place");
      break;
    }
    case "organization":
      add((entry as EntryByKind["organization"]).parent, "organization", "parent");
      break;
    case "office": {
      const office = entry as EntryByKind["office"];
      add(office.organization, "organization", "organization");
      for (const other of office.presupposes) add(other, "office", `presupposes.${other}`);
      break;
    }
    case "term": {
      const term = entry as EntryByKind["term"];
      add(term.office, "office", "office");
      add(term.figure, "figure", "figure");
      add(term.start.event, "event", "start.event");
      add(term.end?.event, "event", "end.event");
      break;
    }
    case "place":
      add((entry as EntryByKind["place"]).partOf, "place", "partOf");
      break;
    case "source": {
      const source = entry as EntryByKind["source"];
      add(source.translationOf, "source", "translationOf");
      for (const other of source.basedOn) add(other, "source", `basedOn.${other}`);
      break;
    }
    case "relation": {
      const relation = entry as EntryByKind["relation"];
      add(relation.from, "figure", "from");
      add(relation.to, "figure", "to");
      break;
    }
    case "review":
      add((entry as EntryByKind["review"]).work.source, "source", "work.source");
      break;
    case "story":
      for (const block of (entry as EntryByKind["story"]).blocks) {
        if (block.type !== "paragraph") continue;
        for (const { sources } of block.sentences) for (const source of sources) add(source, "source", "body");
      }
      break;
    case "dispute":
      break;
  }
  return references;
}

/** Citations and disputes stand anywhere in an entry, always under the same two names. */
function collectEvidence(value: unknown, path: string, add: Add, inherited: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) collectEvidence(item, path, add, inherited);
    return;
  }
  if (value === null || typeof value !== "object") return;
  const { id, key: ownKey } = value as { id?: unknown; key?: unknown };
  const here =
    typeof id === "string" && id.includes(".") ? fieldOf(id) : typeof ownKey === "string" ? `${path}.${ownKey}` : path;
  for (const key in value) {
    const child = (value as Record<string, unknown>)[key];
    if (key === "cite") {
      if (child === inherited && here !== "") continue;
      for (const { source } of child as { source: string }[])
        add(source, "source", here === "" ? `cite.${source}` : `${here}.cite.${source}`);
    } else if (key === "dispute" && typeof child === "string")
      add(child, "dispute", here === "" ? "dispute" : `${here}.dispute`);
    else if (typeof child === "object" && child !== null)
      collectEvidence(child, here === "" ? key : here, add, inherited);
  }
}

/** The field part of a claim's id: `announced` of `arrest-of-beria.announced`. */
export function fieldOf(claimId: string): string {
  return claimId.slice(claimId.indexOf(".") + 1);
}
