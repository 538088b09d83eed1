import MarkdownIt from "markdown-it";
import type { Sentence, Story } from "../model/story.ts";

/** A story's Markdown, read: its blocks, and what each sentence refers to with its place in the text. */
export interface Prose {
  readonly blocks: Story["blocks"];
  readonly references: readonly ProseReference[];
  /** Start and end of each sentence in the Markdown, by block and by number. */
  readonly spans: readonly (readonly (readonly [start: number, end: number])[])[];
}

/** Something a sentence names: an entry by a link, a claim (`#`) or a source (`@`) in brackets. */
export interface ProseReference {
  readonly type: "entry" | "claim" | "source" | "mark";
  readonly kind?: string;
  readonly id: string;
  /** Start and end in the Markdown. */
  readonly span: readonly [start: number, end: number];
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
const entryLink = /^([a-z]+):([a-z0-9-]+)$/;

/** Blocks only: what stands within them is read a sentence at a time. */
const blockReader = new MarkdownIt({ html: false }).disable(["inline", "text_join"]);

markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const token = tokens[index];
  const match = entryLink.exec(String(token?.attrGet("href") ?? ""));
  if (!token || !match) return self.renderToken(tokens, index, options);
  return `<a data-kind="${match[1]}" data-id="${match[2]}">`;
};

/**
 * Read a story's Markdown. References stand in brackets as Pandoc's citations do: `[#claim-id; @source-id]` before the full stop;
 * `[!judgement]` and `[!narration]` mark sentences that state no fact.
 */
export function parseProse(body: string): Prose {
  const blocks: Story["blocks"] = [];
  const references: ProseReference[] = [];
  const spans: (readonly [number, number])[][] = [];
  const lineStarts = lineOffsets(body);
  const tokens = blockReader.parse(body, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "inline" || !token.map) continue;
    const opener = tokens[index - 1];
    if (opener?.type === "heading_open") {
      blocks.push({
        type: "heading",
        level: Math.min(4, Math.max(2, Number(opener.tag.slice(1)))),
        text: token.content,
      });
      spans.push([]);
      continue;
    }
    const start = body.indexOf(token.content, lineStarts[token.map[0]] ?? 0);
    const sentences: Sentence[] = [];
    const sentenceSpans: (readonly [number, number])[] = [];
    for (const [from, to] of splitSentences(token.content)) {
      const read = readSentence(token.content.slice(from, to), Math.max(0, start) + from);
      sentences.push(read.sentence);
      references.push(...read.references);
      sentenceSpans.push([Math.max(0, start) + from, Math.max(0, start) + to]);
    }
    blocks.push({ type: "paragraph", sentences });
    spans.push(sentenceSpans);
  }
  return { blocks, references, spans };
}

const bracket = / ?\[((?:[#@!][^\]]*))\]/g;

function readSentence(raw: string, offset: number): { sentence: Sentence; references: ProseReference[] } {
  const references: ProseReference[] = [];
  const claims: string[] = [];
  const sources: string[] = [];
  let nature: Sentence["nature"] = "fact";
  for (const match of raw.matchAll(bracket)) {
    let at = (match.index ?? 0) + match[0].indexOf("[") + 1;
    for (const part of (match[1] ?? "").split(";")) {
      const id = part.trim().slice(1);
      const start = offset + at + part.indexOf(part.trim());
      const span = [start, start + part.trim().length] as const;
      at += part.length + 1;
      if (part.trim().startsWith("#")) {
        claims.push(id);
        references.push({ type: "claim", id, span });
      } else if (part.trim().startsWith("@")) {
        sources.push(id);
        references.push({ type: "source", id, span });
      } else {
        if (id === "judgement" || id === "narration") nature = id;
        references.push({ type: "mark", id, span });
      }
    }
  }
  for (const match of raw.matchAll(/\]\(([a-z]+):([a-z0-9-]+)\)/g)) {
    const start = offset + (match.index ?? 0) + 2;
    references.push({
      type: "entry",
      kind: match[1] ?? "",
      id: match[2] ?? "",
      span: [start, start + match[0].length - 3],
    });
  }
  const html = markdown.renderInline(raw.replace(bracket, "").trim());
  return { sentence: { html, claims, sources, nature }, references };
}

/** Start and end of each sentence; brackets and abbreviations do not end one. */
function splitSentences(text: string): [number, number][] {
  const spans: [number, number][] = [];
  const end = /[.!?]["'”’)*_]*(?=\s+(?:[\p{Lu}\p{N}"'“‘(*_[]))/gu;
  let start = 0;
  for (const match of text.matchAll(end)) {
    const until = (match.index ?? 0) + match[0].length;
    const before = text.slice(start, until);
    if (/(?:\b(?:[A-Z]|St|Mr|Mrs|Dr|No|no|vol|ed|c|ca|cf|art)\.)$/.test(before)) continue;
    if ((before.match(/\[/g)?.length ?? 0) > (before.match(/\]/g)?.length ?? 0)) continue;
    spans.push([start, until]);
    start = until + (/^\s+/.exec(text.slice(until))?.[0].length ?? 0);
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

function lineOffsets(text: string): number[] {
  const offsets = [0];
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) offsets.push(index + 1);
  return offsets;
}
