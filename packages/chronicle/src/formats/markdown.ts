import { formatDate } from "../date/format-date.ts";
import type { Citation } from "../model/claim.ts";
import type { EntryByKind } from "../model/entry.ts";
import { entryKinds } from "../model/subject.ts";
import { claimSpeechOf } from "../query/claim-words.ts";
import { type Claim, claimsOf } from "../query/claims.ts";
import type { Dataset } from "../query/dataset.ts";
import { addressOf } from "./address.ts";
import type { Chosen, Format, FormatOptions } from "./format.ts";

/** Markdown: each entry as a text to read, its claims with their evidence as footnotes. */
export const markdown: Format = {
  id: "md",
  title: "Markdown",
  mediaType: "text/markdown; charset=utf-8; variant=GFM",
  standard: "https://github.github.com/gfm/",
  kinds: entryKinds,
  loses: "Ids of claims and what only a machine needs: coordinates, external ids, topics.",
  write: (dataset, chosen, options) => ({
    text: chosen.map((item) => entryText(dataset, item, options)).join("\n"),
    omitted: [],
  }),
};

function entryText(dataset: Dataset, item: Chosen, options: FormatOptions): string {
  const notes = new Footnotes(dataset, item.entry.id);
  const lines = [
    `# ${plain(item.entry.label)}`,
    "",
    ...bodyOf(dataset, item, notes),
    "",
    `<${addressOf(dataset, item.entry.id, options)}>`,
  ];
  return [...lines, ...notes.lines(), ""].join("\n").replace(/\n{3,}/g, "\n\n");
}

function bodyOf(dataset: Dataset, { kind, entry }: Chosen, notes: Footnotes): string[] {
  switch (kind) {
    case "story":
      return entry.blocks.flatMap((block) => [
        block.type === "heading"
          ? `${"#".repeat(block.level)} ${plain(block.text)}`
          : block.sentences
              .map(
                ({ html, sources }) =>
                  `${textOf(html)}${notes.mark(sources.map((source) => ({ source, stance: "supports" })))}`,
              )
              .join(" "),
        "",
      ]);
    case "review":
      return [
        ...paragraph(entry.summary),
        `Reviewed: ${plain(dataset.label(entry.work.source))}. Published ${formatDate(entry.published)}.`,
        "",
        ...entry.statements.flatMap(({ says, verdict, correction }) => [
          `- ${plain(says)} **${verdict}.** ${plain(correction)}`,
        ]),
      ];
    case "dispute":
      return [
        ...paragraph(entry.summary),
        ...entry.positions.map(
          ({ key, statement, holders, cite }) =>
            `- ${key === entry.follows ? "**We follow this.** " : ""}${plain(statement)} Held by ${plain(holders.join(", "))}.${notes.mark(cite)}`,
        ),
        "",
        plain(entry.why),
        "",
        `What would change our mind: ${plain(entry.wouldChange)}`,
      ];
    case "source":
      return sourceLines(dataset, entry);
    default: {
      const claims = claimsOf(kind, entry, dataset.label, claimSpeechOf(dataset.subject));
      return [
        ...("role" in entry ? paragraph(entry.role) : []),
        ...("summary" in entry ? paragraph(entry.summary) : []),
        ...claims.map((claim) => `- ${plain(shortened(claim))}${statusOf(claim)}${notes.mark(claim.cite)}`),
        ...("significance" in entry && entry.significance !== undefined
          ? ["", `Why it mattered, in our judgement: ${plain(entry.significance)}`]
          : []),
      ];
    }
  }
}

function sourceLines(dataset: Dataset, source: EntryByKind["source"]): string[] {
  const people = source.authors.map((name) =>
    "literal" in name ? name.literal : [name.given, name.family].filter(Boolean).join(" "),
  );
  const facts: [string, string | undefined][] = [
    ["Title", source.title],
    ["Original title", source.titleNative],
    ["By", people.length > 0 ? people.join(", ") : undefined],
    ["In", source.containerTitle],
    ["Publisher", source.publisher],
    ["Published", source.issued === undefined ? undefined : formatDate(source.issued)],
    ["Language", source.language],
    ["Based on", source.basedOn.length > 0 ? source.basedOn.map((id) => dataset.label(id)).join("; ") : undefined],
  ];
  return [
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${plain(value)}`])),
    ...(source.url === undefined ? [] : [`- Read it: <${source.url}>`]),
    ...(source.note === undefined ? [] : ["", plain(source.note)]),
  ];
}

/** The claim without the name of its entry, which stands above. */
function shortened({ text, label }: Claim): string {
  const short = text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text;
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
}

function statusOf({ status, rivalOf, note }: Claim): string {
  const words = [rivalOf === undefined ? undefined : "another date", status === "established" ? undefined : status];
  const said = words.filter((word) => word !== undefined);
  return `${said.length > 0 ? ` (${said.join(", ")})` : ""}${note === undefined ? "" : `; ${plain(note)}`}`;
}

/** The footnotes of one entry: a source is noted once for each locator. */
class Footnotes {
  readonly #dataset: Dataset;
  readonly #prefix: string;
  readonly #notes = new Map<string, string>();

  constructor(dataset: Dataset, prefix: string) {
    this.#dataset = dataset;
    this.#prefix = prefix;
  }

  mark(cite: readonly Pick<Citation, "source" | "stance" | "locator" | "consulted">[]): string {
    const marks = cite.map(({ source, stance, locator, consulted }) => {
      const label = this.#dataset.label(source);
      const { url } = this.#dataset.get("source", source);
      const parts = [
        stance === "supports" ? undefined : stance,
        plain(label),
        locator && plain(locator),
        url && `<${url}>`,
        consulted === undefined ? "cited from general knowledge" : `read ${formatDate(consulted)}`,
      ];
      const text = parts.filter((part) => part !== undefined && part !== "").join(", ");
      const key = `${this.#prefix}-${this.#notes.size + 1}`;
      const known = [...this.#notes].find(([, note]) => note === text)?.[0];
      if (known === undefined) this.#notes.set(key, text);
      return `[^${known ?? key}]`;
    });
    return marks.join("");
  }

  lines(): string[] {
    return [...this.#notes].flatMap(([key, text], at) => [...(at === 0 ? [""] : []), `[^${key}]: ${text}.`]);
  }
}

function paragraph(text: string | undefined): string[] {
  return text === undefined ? [] : [plain(text), ""];
}

/** A sentence without its markup: links keep their words. */
function textOf(html: string): string {
  return plain(
    html
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
}

/** Text in which Markdown sees no mark. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
