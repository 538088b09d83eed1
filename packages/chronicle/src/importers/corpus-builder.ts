import { stringify } from "yaml";
import { compareDates } from "../date/compare.ts";
import { safeParseDate } from "../date/parse-date.ts";
import { draftSchemas } from "../model/entry.ts";
import { type EntryKind, plural, type Vocabulary } from "../model/kinds.ts";
import type { Imported, ImportedFile, ImportOptions, NotCarried } from "./importer.ts";

/** Gathers entries, their ids and the words they need, and writes them as a corpus. */
export class CorpusBuilder {
  readonly #options: ImportOptions;
  readonly #files: ImportedFile[] = [];
  readonly #notCarried: NotCarried[] = [];
  readonly #taken = new Set<string>();
  readonly #words = new Map<Vocabulary, Map<string, string>>();
  readonly #relationKinds = new Map<string, object>();
  readonly #dates: string[] = [];

  constructor(options: ImportOptions) {
    this.#options = options;
    this.#taken.add(options.source.id);
  }

  /** An id for an entry, made of its name where it brings none of its own. */
  id(name: string, wanted?: string): string {
    const base = slugOf(wanted ?? name) || "entry";
    let id = base;
    for (let number = 2; this.#taken.has(id); number++) id = `${base}-${number}`;
    this.#taken.add(id);
    return id;
  }

  /** A word of a vocabulary, which the subject will have. */
  word(vocabulary: Vocabulary, label: string): string {
    const slug = slugOf(label) || "other";
    const words = this.#words.get(vocabulary) ?? new Map<string, string>();
    this.#words.set(vocabulary, words.set(slug, words.get(slug) ?? label));
    return slug;
  }

  /** A kind of relation, which the subject will have. */
  relationKind(kind: string, words: { label: string; inverse: string; parental?: boolean }): string {
    this.#relationKinds.set(kind, words);
    return kind;
  }

  /** A date as EDTF, or nothing and a line in the report. */
  date(text: string | undefined, where: string): string | undefined {
    if (text === undefined || text.trim() === "") return undefined;
    const parsed = safeParseDate(text.trim());
    if (parsed.ok) {
      this.#dates.push(text.trim());
      return text.trim();
    }
    this.omit(where, parsed.error.message);
    return undefined;
  }

  omit(where: string, why: string): void {
    this.#notCarried.push({ where, why });
  }

  /** Add an entry, unless it lacks what its kind must have: then it is in the report. */
  add(kind: EntryKind, id: string, entry: Readonly<Record<string, unknown>>, where: string): boolean {
    const draft = { ...entry, ...(kind !== "source" && { cite: [this.#options.source.id] }) };
    const checked = draftSchemas[kind].safeParse(draft);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      this.omit(where, `no ${kind}: ${issue?.path.join(".") || "the entry"}: ${issue?.message}`);
      return false;
    }
    this.#files.push({ path: `${plural[kind]}/${id}.yaml`, text: stringify(draft, { lineWidth: 120 }) });
    return true;
  }

  /** The corpus: its entries, the source that they cite, and a subject with the words that they need. */
  result(): Imported {
    const { source, subject } = this.#options;
    const { id, ...cited } = source;
    const work = { ...cited, kind: "dataset", type: "dataset" };
    return {
      files: [
        { path: "subject.yaml", text: stringify(this.#subject(subject ?? source.title), { lineWidth: 120 }) },
        { path: `${plural.source}/${id}.yaml`, text: stringify(work) },
        ...this.#files,
      ],
      notCarried: this.#notCarried,
    };
  }

  #subject(title: string): object {
    const words = (vocabulary: Vocabulary) => Object.fromEntries(this.#words.get(vocabulary) ?? []);
    const roles = Object.fromEntries(
      [...(this.#words.get("role") ?? [])].map(([role, label]) => [role, { label, presence: "any" }]),
    );
    const sorted = [...this.#dates].filter((date) => /^-?\d/.test(date)).sort(compareDates);
    const year = (date: string | undefined) => /^-?\d{4}/.exec(date ?? "")?.[0];
    return {
      id: slugOf(title) || "subject",
      title,
      period: `${year(sorted[0]) ?? "1900"}/${year(sorted.at(-1)) ?? "2000"}`,
      language: "en",
      topics: words("topic"),
      eventKinds: words("eventKind"),
      roles,
      relationKinds: Object.fromEntries(this.#relationKinds),
      organizationKinds: words("organizationKind"),
      officeKinds: words("officeKind"),
      placeKinds: words("placeKind"),
    };
  }
}

/** A name in the letters of ids. */
export function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
}
