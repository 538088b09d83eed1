import type { Entry, EntryByKind } from "../model/entry.ts";
import { type EntryKind, entryKinds, type SubjectInfo, type Vocabulary, vocabularyOf } from "../model/subject.ts";
import { type CompiledDataset, type Dataset, openDataset } from "../query/dataset.ts";
import { nearest } from "../query/nearest.ts";
import { referencesOf } from "../query/references.ts";
import { compareText, type Diagnostic } from "./diagnostic.ts";
import { type ParsedCorpus, type ParsedEntry, placeOf } from "./parse-entries.ts";
import type { Prose } from "./parse-prose.ts";
import { publish } from "./publish.ts";
import { didYouMean } from "./read-corpus.ts";
import { createSoundness } from "./soundness.ts";

/** A corpus whose entries are published and joined: what checks look at and what is written. */
export interface LinkedCorpus {
  readonly entries: CompiledDataset["entries"];
  readonly dataset: Dataset;
  readonly prose: ReadonlyMap<string, Prose>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Publish every entry and follow every reference. An id whose own entry is faulty counts as known: one cause, one message. */
export function link(
  corpus: ParsedCorpus,
  subject: SubjectInfo,
  sound = createSoundness(),
  earlier?: Dataset,
): LinkedCorpus {
  const diagnostics: Diagnostic[] = [];
  const prose = new Map<string, Prose>();
  const drafts = new Map(corpus.entries.map((entry) => [entry.id, entry]));
  const entries = emptyEntries();

  // The words of the subject go the way of labels, so that what was published with them is published anew when they change.
  const isEnglish = subject.language.startsWith("en");
  const ofSubject = new Map([
    [LANGUAGE, subject.language] as const,
    ...Object.entries(isEnglish ? {} : subject.relationKinds).map(([kind, { label }]) => [tieId(kind), label] as const),
  ]);
  const sorted = inOrder(corpus.entries);
  for (const entry of sorted) {
    const result = publishOnce(entry, (id) => draftLabel(drafts.get(id)) ?? ofSubject.get(id) ?? id);
    diagnostics.push(...result.diagnostics);
    (entries[entry.kind] as EntryByKind[EntryKind][]).push(result.entry);
    if (result.prose) prose.set(entry.id, result.prose);
  }

  const dataset = openDataset({ subject, release: { id: "", version: "" }, entries }, earlier);
  const words = vocabularyOf(subject);
  const known = sound(corpus, dataset);
  for (const entry of sorted) {
    const made = dataset.find(entry.kind, entry.id);
    if (!made || known.has(made)) continue;
    const read = prose.get(entry.id);
    const found = [
      ...unknownReferences(entry, made, corpus),
      ...unknownWords(entry, dataset, words),
      ...unknownClaims(entry, dataset, corpus),
      ...(read ? unknownInProse(entry, read, dataset, corpus) : []),
    ];
    if (found.length === 0) known.add(made);
    else diagnostics.push(...found);
  }
  return { entries, dataset, prose, diagnostics };
}

/** Entries by their ids. Most come in that order already, file after file, kind after kind. */
function inOrder(entries: readonly ParsedEntry[]): readonly ParsedEntry[] {
  return entryKinds.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const isSorted = own.every((entry, at) => at === 0 || compareText(own[at - 1]?.id ?? "", entry.id) < 0);
    return isSorted ? own : own.sort((a, b) => compareText(a.id, b.id));
  });
}

/** The language of the subject, and a kind of relation, among ids: these have no dots. */
const LANGUAGE = "subject.language";

function tieId(kind: string): string {
  return `relationKinds.${kind}`;
}

interface Published extends ReturnType<typeof publish> {
  readonly diagnostics: readonly Diagnostic[];
  /** What it took from other entries: their labels, by id. */
  readonly labels: readonly (readonly [id: string, label: string])[];
}

const published = new WeakMap<ParsedEntry, Published>();

/** Publish an entry, or give what it was published as while the labels that it took stay the same. */
function publishOnce(entry: ParsedEntry, label: (id: string) => string): Published {
  const known = published.get(entry);
  if (known?.labels.every(([id, taken]) => label(id) === taken)) return known;
  const diagnostics: Diagnostic[] = [];
  const labels: [string, string][] = [];
  const taken = (id: string) => {
    const own = label(id);
    labels.push([id, own]);
    return own;
  };
  const result = publish(entry, {
    label: taken,
    tie: (kind) => {
      const own = taken(tieId(kind));
      return own === tieId(kind) ? undefined : own;
    },
    language: () => taken(LANGUAGE),
    problem: (path, message, rule, suggestion) =>
      diagnostics.push({
        rule,
        severity: "error",
        message,
        place: placeOf(entry.origin, path),
        related: [],
        ...(suggestion && { suggestion }),
      }),
  });
  const made = { ...result, diagnostics, labels };
  published.set(entry, made);
  return made;
}

function emptyEntries(): { [K in EntryKind]: EntryByKind[K][] } {
  return Object.fromEntries(entryKinds.map((kind) => [kind, []])) as unknown as { [K in EntryKind]: EntryByKind[K][] };
}

function draftLabel(entry: ParsedEntry | undefined): string | undefined {
  if (entry?.kind === "figure") return entry.draft.name.display;
  return entry && "name" in entry.draft && typeof entry.draft.name === "string" ? entry.draft.name : undefined;
}

function unknownReferences(entry: ParsedEntry, found: Entry, corpus: ParsedCorpus): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { id, kinds, path } of referencesOf(entry.kind, found)) {
    if (path === "body") continue;
    const known = corpus.ids.get(id);
    if (corpus.duplicated.has(id) || (known && kinds.includes(known.kind))) continue;
    const candidates = [...corpus.ids].filter(([, { kind }]) => kinds.includes(kind)).map(([candidate]) => candidate);
    diagnostics.push({
      rule: "dangling-reference",
      severity: "error",
      message: known
        ? `"${id}" is ${article(known.kind)}, where ${kinds.map(article).join(" or ")} is wanted`
        : `There is no ${kinds.join(" or ")} "${id}"`,
      place: placeOf(entry.origin, draftPath(entry.kind, path)),
      related: known ? [{ place: placeOf(known.origin, []), message: `the ${known.kind} "${id}"` }] : [],
      ...suggest(didYouMean(id, candidates)),
    });
  }
  return diagnostics;
}

/** Ids hold no dots, so a field splits into its path; an event's times stand under `time`. */
function draftPath(kind: EntryKind, field: string): string[] {
  const parts = field.split(".");
  return kind === "event" && ["decided", "effective", "announced", "knownAbroad"].includes(parts[0] ?? "")
    ? ["time", ...parts]
    : parts;
}

function unknownWords(entry: ParsedEntry, dataset: Dataset, words: Record<Vocabulary, string[]>): Diagnostic[] {
  const uses: { vocabulary: Vocabulary; word: string; path: (string | number)[] }[] = [];
  switch (entry.kind) {
    case "event":
      uses.push({ vocabulary: "eventKind", word: entry.draft.kind, path: ["kind"] });
      for (const [index, topic] of entry.draft.topics.entries())
        uses.push({ vocabulary: "topic", word: topic, path: ["topics", index] });
      for (const [index, { role }] of entry.draft.who.entries())
        uses.push({ vocabulary: "role", word: role, path: ["who", index, "role"] });
      break;
    case "organization":
      uses.push({ vocabulary: "organizationKind", word: entry.draft.kind, path: ["kind"] });
      break;
    case "office":
      uses.push({ vocabulary: "officeKind", word: entry.draft.kind, path: ["kind"] });
      break;
    case "place":
      uses.push({ vocabulary: "placeKind", word: entry.draft.kind, path: ["kind"] });
      break;
    case "relation":
      uses.push({ vocabulary: "relationKind", word: entry.draft.kind, path: ["kind"] });
      break;
    default:
      break;
  }
  return uses
    .filter(({ vocabulary, word }) => !words[vocabulary].includes(word))
    .map(({ vocabulary, word, path }) => ({
      rule: "unknown-word",
      severity: "error",
      message: `"${word}" is no ${spaced(vocabulary)} of ${dataset.subject.title}`,
      place: placeOf(entry.origin, path),
      related: [],
      ...suggest(
        didYouMean(word, words[vocabulary]) ?? `one of: ${words[vocabulary].join(", ")}; or add it to subject.yaml`,
      ),
    }));
}

function unknownClaims(entry: ParsedEntry, dataset: Dataset, corpus: ParsedCorpus): Diagnostic[] {
  const uses: { id: string; path: (string | number)[] }[] = [];
  if (entry.kind === "dispute")
    for (const [index, id] of entry.draft.about.entries()) uses.push({ id, path: ["about", index] });
  if (entry.kind === "review") {
    for (const [key, { rests }] of Object.entries(entry.draft.statements)) {
      for (const [index, id] of rests.entries()) uses.push({ id, path: ["statements", key, "rests", index] });
    }
  }
  return uses
    .filter(({ id }) => !dataset.claim(id) && !isFaulty(id, dataset, corpus))
    .map(({ id, path }) => ({
      rule: "dangling-claim",
      severity: "error",
      message: `There is no claim "${id}"`,
      place: placeOf(entry.origin, path),
      related: [],
      ...suggest(nearestClaim(id, dataset)),
    }));
}

function unknownInProse(entry: ParsedEntry, prose: Prose, dataset: Dataset, corpus: ParsedCorpus): Diagnostic[] {
  return prose.references.flatMap(({ type, kind, id, span }): Diagnostic[] => {
    const at = () => ({ severity: "error" as const, place: placeOf(entry.origin, ["body", ...span]), related: [] });
    if (type === "claim") {
      return dataset.claim(id) || isFaulty(id, dataset, corpus)
        ? []
        : [
            {
              ...at(),
              rule: "dangling-claim",
              message: `There is no claim "${id}"`,
              ...suggest(nearestClaim(id, dataset)),
            },
          ];
    }
    if (type === "mark") {
      return ["judgement", "narration"].includes(id)
        ? []
        : [
            {
              ...at(),
              rule: "unknown-word",
              message: `"!${id}" marks nothing`,
              suggestion: "[!judgement] or [!narration]",
            },
          ];
    }
    const wanted = type === "source" ? "source" : kind;
    const isKind = entryKinds.some((name) => name === wanted);
    if (isKind && corpus.ids.get(id)?.kind === wanted) return [];
    const candidates = isKind
      ? [...corpus.ids].filter(([, known]) => known.kind === wanted).map(([candidate]) => candidate)
      : [];
    return [
      {
        ...at(),
        rule: "dangling-reference",
        message: isKind ? `There is no ${wanted} "${id}"` : `"${wanted}" is no kind of entry`,
        ...suggest(didYouMean(id, candidates)),
      },
    ];
  });
}

/** Whether the entry that would make a claim is there and could not be read: its own fault has been reported. */
function isFaulty(claimId: string, dataset: Dataset, corpus: ParsedCorpus): boolean {
  const entry = claimId.split(".")[0] ?? "";
  return corpus.ids.has(entry) && dataset.kindOf(entry) === undefined;
}

/** The nearest claim: of the same entry when that exists, else of the nearest entry. */
function nearestClaim(id: string, dataset: Dataset): string | undefined {
  const entry = id.split(".")[0] ?? "";
  const own = dataset.claims.filter((claim) => claim.entry === entry).map((claim) => claim.id);
  if (own.length > 0)
    return didYouMean(id, own) ?? `${entry} has: ${own.map((claim) => claim.slice(entry.length + 1)).join(", ")}`;
  const [other] = nearest(
    entry,
    dataset.claims.map((claim) => claim.entry),
    1,
  );
  return other === undefined ? undefined : `did you mean "${[other, ...id.split(".").slice(1)].join(".")}"?`;
}

function suggest(suggestion: string | undefined): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}

function article(kind: EntryKind): string {
  return `${/^[aeo]/.test(kind) ? "an" : "a"} ${kind}`;
}

function spaced(vocabulary: string): string {
  return vocabulary.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
