import type { Story } from "@thaw/chronicle";
import { findDatesInText } from "@thaw/chronicle/date";
import { content } from "../subject.ts";
import { address, dayAddress, type PageKind } from "./address.ts";

type Sentence = Extract<Story["blocks"][number], { type: "paragraph" }>["sentences"][number];

/**
 * A sentence's HTML for this site: links to entries get their addresses, those to figures name the card that introduces them, and days
 * lead to their pages. A day without its year is read by what the sentence rests on.
 */
export function sentenceHtml(sentence: Pick<Sentence, "html" | "claims">): string {
  const linked = sentence.html
    .trim()
    .replace(/<a data-kind="([a-z]+)" data-id="([a-z0-9-]+)">/g, (_, kind: PageKind, id: string) => {
      const target = content.find(kind, id as string);
      const card = kind === "figure" ? ` interestfor="card-${id}"` : "";
      return target ? `<a href="${address(kind, id)}"${card}>` : "<a>";
    });
  return linked
    .split(/(<a [^>]*>.*?<\/a>|<[^>]+>)/)
    .map((part) => (part.startsWith("<") ? part : withDays(part, sentence.claims)))
    .join("");
}

/** The figures that a story links to, each once, in the order of reading. */
export function figuresIn({ blocks }: Story): string[] {
  const html = blocks.flatMap((block) => (block.type === "paragraph" ? block.sentences.map((own) => own.html) : []));
  const found = html.flatMap((text) => [...text.matchAll(/data-kind="figure" data-id="([a-z0-9-]+)"/g)]);
  return [...new Set(found.map(([, id]) => id as string))].filter((id) => content.find("figure", id));
}

function withDays(text: string, claims: readonly string[]): string {
  let html = "";
  let at = 0;
  for (const { edtf, start, end } of findDatesInText(text)) {
    const href = dayAddress(edtf.startsWith("XXXX") ? (yearOf(edtf, claims) ?? "") : edtf);
    if (!href) continue;
    html += `${text.slice(at, start)}<a class="day-link" href="${href}">${text.slice(start, end)}</a>`;
    at = end;
  }
  return html + text.slice(at);
}

/** The one day that the claims have on a day of any year; none when they have it in two years. */
function yearOf(day: string, claims: readonly string[]): string | undefined {
  const days = claims.map((id) => content.claim(id)?.date?.edtf.slice(0, 10) ?? "");
  const fitting = [...new Set(days.filter((own) => own.slice(4) === day.slice(4) && own.length === 10))];
  return fitting.length === 1 ? fitting[0] : undefined;
}
