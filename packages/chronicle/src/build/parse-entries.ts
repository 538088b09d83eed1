import type * as z from "zod";
import { type DraftByKind, draftSchemas } from "../model/entry.ts";
import { type EntryKind, type SubjectInfo, slugSchema, subjectSchema } from "../model/subject.ts";
import { perObject } from "../query/per-object.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { locate, yamlPart } from "./locate.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type CorpusFiles, didYouMean } from "./read-corpus.ts";
import { placeAt, type SourceFile } from "./source-file.ts";

/** An entry as its author wrote it, and where. */
export type ParsedEntry<K extends EntryKind = EntryKind> = {
  [Kind in K]: {
    readonly kind: Kind;
    readonly id: string;
    readonly draft: DraftByKind[Kind];
    readonly origin: Origin;
  };
}[K];

/** Where an entry stands: its file, and the path in it when the file holds several. */
export interface Origin {
  readonly file: SourceFile;
  readonly prefix: readonly string[];
  /** For a story: where its Markdown begins in the file. */
  readonly bodyStart?: number;
}

export interface ParsedCorpus {
  readonly subject: SubjectInfo | undefined;
  readonly entries: readonly ParsedEntry[];
  /** Ids of all entries, of those too whose text is faulty, so that one fault is not reported twice. */
  readonly ids: ReadonlyMap<string, { readonly kind: EntryKind; readonly origin: Origin }>;
  /** Ids that stand more than once: what refers to one of them is not reported again. */
  readonly duplicated: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parse every file into entries. All problems are gathered; an entry with a problem is left out and its id stays known. */
export function parseEntries(corpus: CorpusFiles): ParsedCorpus {
  const diagnostics: Diagnostic[] = [];
  const entries: ParsedEntry[] = [];
  const ids = new Map<string, { kind: EntryKind; origin: Origin }>();
  const duplicated = new Set<string>();
  const subject = corpus.subject && parseSubject(corpus.subject);
  if (subject) diagnostics.push(...subject.diagnostics);

  const misnamed = new Map<string, Diagnostic>();
  for (const file of corpus.files) {
    const parsed = parseFile(file);
    diagnostics.push(...parsed.diagnostics);
    for (const item of parsed.items) {
      const known = ids.get(item.id);
      if (known && !item.readable) continue;
      if (known) {
        duplicated.add(item.id);
        diagnostics.push({
          rule: "duplicate-id",
          severity: "error",
          message: `The id "${item.id}" is taken: ids are unique over all kinds`,
          place: placeOf(item.origin, []),
          related: [{ place: placeOf(known.origin, []), message: `the ${known.kind} "${item.id}" stands here` }],
        });
        continue;
      }
      ids.set(item.id, { kind: file.kind, origin: item.origin });
      diagnostics.push(...item.diagnostics);
      if (item.misnamed) misnamed.set(item.id, item.misnamed);
      if (item.entry) entries.push(item.entry);
    }
  }
  for (const [id, diagnostic] of misnamed) {
    const twin = ids.get(id.toLowerCase());
    diagnostics.push(twin && id !== id.toLowerCase() ? differsInCase(id, diagnostic, twin) : diagnostic);
  }
  return { subject: subject?.info, entries, ids, duplicated, diagnostics };
}

/** On some machines two names that differ only in case are one file. */
function differsInCase(id: string, diagnostic: Diagnostic, twin: { kind: EntryKind; origin: Origin }): Diagnostic {
  return {
    ...diagnostic,
    rule: "duplicate-id",
    message: `The ids "${id}" and "${id.toLowerCase()}" differ only in case`,
    related: [{ place: placeOf(twin.origin, []), message: `the ${twin.kind} "${id.toLowerCase()}" stands here` }],
  };
}

/** What a file says by itself, whatever the rest of the corpus says. */
interface ParsedFile {
  /** Problems of the file as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  readonly items: readonly {
    readonly id: string;
    readonly origin: Origin;
    /** Whether there is an entry, sound or not: of a file that cannot be parsed only ids are known. */
    readonly readable: boolean;
    /** That its id is none. */
    readonly misnamed?: Diagnostic;
    readonly diagnostics: readonly Diagnostic[];
    readonly entry?: ParsedEntry;
  }[];
}

const parseFile = perObject((file: SourceFile & { readonly kind: EntryKind }): ParsedFile => {
  const diagnostics: Diagnostic[] = [];
  const items = splitFile(file, diagnostics).map(({ id, value, origin }) => {
    const named = slugSchema.safeParse(id);
    const misnamed: { misnamed?: Diagnostic } = named.success
      ? {}
      : {
          misnamed: {
            rule: "invalid-id",
            severity: "error",
            message: `"${id}" is no id: ${named.error.issues[0]?.message ?? ""}`,
            place: placeOf(origin, []),
            related: [],
          },
        };
    if (value === undefined) return { id, origin, readable: false, diagnostics: [], ...misnamed };
    const parsed = draftSchemas[file.kind].safeParse(value);
    return {
      id,
      origin,
      readable: true,
      diagnostics: parsed.success ? [] : fromIssues(parsed.error.issues, origin, draftSchemas[file.kind], value),
      ...misnamed,
      ...(parsed.success && { entry: { kind: file.kind, id, draft: parsed.data, origin } as ParsedEntry }),
    };
  });
  return { diagnostics, items };
});

const parseSubject = perObject((file: SourceFile): { info?: SubjectInfo; diagnostics: readonly Diagnostic[] } => {
  const yaml = parseYaml(file);
  if ("diagnostic" in yaml) return { diagnostics: [yaml.diagnostic] };
  const parsed = subjectSchema.safeParse(yaml.value);
  if (parsed.success) return { info: parsed.data, diagnostics: [] };
  return { diagnostics: fromIssues(parsed.error.issues, { file, prefix: [] }, subjectSchema, yaml.value) };
});

/** The entries of a file: one, named after it; or several under `entries:`, for which the other keys are defaults. */
function splitFile(
  file: SourceFile & { kind: EntryKind },
  diagnostics: Diagnostic[],
): { id: string; value: unknown; origin: Origin }[] {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
  const { text, offset } = yamlPart(file);
  const unreadable = idsNear(text, name).map((id) => ({ id, value: undefined, origin: { file, prefix: [] } }));
  const whole = (message: string) =>
    diagnostics.push({ rule: "schema", severity: "error", message, place: placeAt(file, 0), related: [] });
  if (!/^[^\S\n]*[^\s#]/m.test(text)) {
    whole(file.kind === "story" ? "A story begins with front matter between two lines of ---" : "The file is empty");
    return unreadable;
  }
  const yaml = parseYaml(file, text, offset);
  if ("diagnostic" in yaml) {
    diagnostics.push(yaml.diagnostic);
    return unreadable;
  }
  const value = yaml.value;
  if (!isMapping(value)) {
    whole("An entry is a mapping of fields to values");
    return unreadable;
  }
  if (file.kind === "story") {
    const front = /^---\n[\s\S]*?\n---\n?/.exec(file.text);
    const bodyStart = front?.[0].length ?? 0;
    return [
      { id: name, value: { ...value, body: file.text.slice(bodyStart) }, origin: { file, prefix: [], bodyStart } },
    ];
  }
  const { entries, ...defaults } = value;
  if (entries === undefined) return [{ id: name, value, origin: { file, prefix: [] } }];
  if (!isMapping(entries)) {
    diagnostics.push({
      rule: "schema",
      severity: "error",
      message: "entries: is a mapping of ids to entries",
      place: locate(file, ["entries"]),
      related: [],
    });
    return [];
  }
  if (Object.keys(entries).length === 0) whole("There is no entry under entries:");
  return Object.entries(entries).map(([id, entry]) => ({
    id,
    value: isMapping(entry) ? { ...defaults, ...entry } : entry,
    origin: { file, prefix: ["entries", id] },
  }));
}

/** The ids that a file which cannot be parsed seems to hold, so that what refers to them is not reported again. */
function idsNear(text: string, name: string): string[] {
  if (!/^entries:/m.test(text)) return [name];
  return [...text.matchAll(/^ {2}([a-z0-9-]+):/gm)].map(([, id = ""]) => id);
}

/** The place of a field of an entry. A field that a collection's defaults gave is found there. */
export function placeOf(origin: Origin, path: readonly (string | number)[], options?: { key?: boolean }) {
  if (origin.bodyStart !== undefined && path[0] === "body" && typeof path[1] === "number") {
    const end = typeof path[2] === "number" ? origin.bodyStart + path[2] : undefined;
    return placeAt(origin.file, origin.bodyStart + path[1], end);
  }
  if (origin.prefix.length > 0 && path.length > 0) {
    const own = locate(origin.file, [...origin.prefix, ...path], options);
    const entry = locate(origin.file, origin.prefix);
    const top = locate(origin.file, path, options);
    const root = locate(origin.file, []);
    const missed = own.line === entry.line && own.column === entry.column;
    return missed && (top.line !== root.line || top.column !== root.column) ? top : own;
  }
  return locate(origin.file, [...origin.prefix, ...path], path.length === 0 ? { key: true } : options);
}

function fromIssues(
  issues: readonly z.core.$ZodIssue[],
  origin: Origin,
  schema: z.ZodType,
  value: unknown,
): Diagnostic[] {
  const found = issues.flatMap((issue) => fromIssue(issue, origin, schema, value));
  const meant = new Set(
    found.filter(({ rule, suggestion }) => rule === "unknown-field" && suggestion).map(({ suggestion }) => suggestion),
  );
  return found.filter(({ rule, message }) => rule !== "missing-field" || !meant.has(meantInstead(message)));
}

/** What the suggestion beside a misspelt field says when it is the field that a message finds missing: one cause, one message. */
function meantInstead(missing: string): string {
  return `did you mean "${missing
    .replace(/ is missing$/, "")
    .split(".")
    .at(-1)}"?`;
}

function fromIssue(issue: z.core.$ZodIssue, origin: Origin, schema: z.ZodType, value: unknown): Diagnostic[] {
  const path = issue.path.filter((part) => typeof part !== "symbol") as (string | number)[];
  const diagnostic = (
    rule: string,
    message: string,
    at: readonly (string | number)[],
    suggestion?: string,
    key = false,
  ): Diagnostic => ({
    rule,
    severity: "error",
    message,
    place: placeOf(origin, at, { key }),
    related: [],
    ...(suggestion !== undefined && { suggestion }),
  });
  const field = path.filter((part) => typeof part === "string").join(".") || "the entry";

  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        diagnostic(
          "unknown-field",
          `${field === "the entry" ? "There" : `${field}: there`} is no field "${key}" here`,
          [...path, key],
          didYouMean(key, keysAt(schema, path)) ?? (key.includes(" ") ? commaHint : undefined),
          true,
        ),
      );
    case "invalid_union": {
      const nearestBranch = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
      const inner = nearestBranch.map((nested) => ({ ...nested, path: [...issue.path, ...nested.path] }));
      return inner.length > 0
        ? inner.flatMap((nested) => fromIssue(nested as z.core.$ZodIssue, origin, schema, value))
        : [diagnostic("schema", `${field}: ${issue.message}`, path)];
    }
    case "invalid_value":
      return [
        diagnostic(
          "schema",
          `${field} is one of ${issue.values.map(String).join(", ")}; not ${quote(valueAt(value, path))}`,
          path,
          didYouMean(String(valueAt(value, path) ?? ""), issue.values.map(String)),
        ),
      ];
    case "invalid_type":
      return valueAt(value, path) === undefined
        ? [diagnostic("missing-field", `${field} is missing`, path.slice(0, -1), undefined)]
        : [
            diagnostic(
              "schema",
              `${field}: ${typeWanted(issue.expected)} is wanted here, not ${quote(valueAt(value, path))}`,
              path,
            ),
          ];
    case "custom": {
      const params = issue.params as { code?: string; suggestion?: string } | undefined;
      return [
        diagnostic(
          params?.code ? "invalid-date" : "schema",
          issue.message,
          path,
          params?.suggestion && `did you mean ${params.suggestion}?`,
        ),
      ];
    }
    default:
      return [diagnostic("schema", `${field}: ${issue.message}`, path)];
  }
}

const commaHint = "between braces a comma ends the value: put text with a comma in it in quotes";

/** A branch of a union whose faults lie deeper was nearer to what the author meant. */
function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0)));
}

/** The fields that a schema allows at a path: what a misspelt one was meant to be. */
function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object": {
      const [key, ...rest] = path;
      if (key === undefined) return Object.keys(def.shape);
      const field = def.shape[key];
      return field ? keysAt(field, rest) : [];
    }
    case "array":
      return keysAt(def.element, typeof path[0] === "number" ? path.slice(1) : path);
    case "record":
      return keysAt(def.valueType, path.slice(1));
    case "union":
      return def.options.flatMap((option) => keysAt(option, path));
    case "pipe":
      return keysAt(def.out, path);
    case "optional":
    case "default":
    case "nullable":
      return keysAt(def.innerType, path);
    default:
      return [];
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let current: unknown = value;
  for (const part of path) {
    if (current === null || typeof current !== "object")
      return typeof part === "number" || typeof current === "string" ? current : undefined;
    current =
      (current as Record<string | number, unknown>)[part] ??
      (typeof part === "number" && !Array.isArray(current) ? current : undefined);
  }
  return current;
}

function typeWanted(expected: string): string {
  const words: Record<string, string> = { object: "a mapping", array: "a list", record: "a mapping", string: "text" };
  return words[expected] ?? `a ${expected}`;
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
