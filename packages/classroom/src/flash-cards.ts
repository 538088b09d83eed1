import { claimSpeechOf, claimsOf, type Dataset, formatDate, isWithin, type Subject } from "@thaw/chronicle";
import Papa from "papaparse";

/** A card to learn by. */
export interface FlashCard {
  /** Id of the claim: the same card after the facts have changed. */
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly sources: string;
  readonly tags: readonly string[];
}

/** A card for when each event happened, in the order of their ids, and one for who each figure was. */
export function flashCards<S extends Subject>(
  dataset: Dataset<S>,
  within: string = dataset.subject.period,
): FlashCard[] {
  const sources = (cite: readonly { source: string }[]) => cite.map(({ source }) => dataset.label(source)).join("; ");
  const events = dataset.events
    .filter(({ time }) => isWithin(time.effective.date.edtf, within) !== "no")
    .map((event): FlashCard => {
      const { effective, announced } = event.time;
      const made = announced ? ` Made public ${formatDate(announced.date.edtf)}.` : "";
      return {
        id: effective.id,
        front: `When? ${event.title}`,
        back: `${formatDate(effective.date.edtf)}. ${event.summary}${made}`,
        sources: sources(effective.cite),
        tags: ["event", ...event.topics],
      };
    });
  const named = new Set(
    events.flatMap(
      ({ id }) => dataset.find("event", id.split(".")[0] ?? "")?.who.flatMap(({ figure }) => figure ?? []) ?? [],
    ),
  );
  const figures = dataset.figures
    .filter(({ id }) => named.has(id))
    .map((figure): FlashCard => {
      const life = claimsOf("figure", figure, dataset.label, claimSpeechOf(dataset.subject)).filter(
        ({ field, rivalOf }) => /^(?:born|died)$/.test(field) && rivalOf === undefined,
      );
      return {
        id: figure.id,
        front: `Who? ${figure.label}`,
        back: `${figure.role}.${life.map(({ date, field }) => ` ${field === "born" ? "Born" : "Died"} ${formatDate(date?.edtf ?? "")}.`).join("")}`,
        sources: sources(figure.cite),
        tags: ["figure"],
      };
    });
  return [...events, ...figures];
}

/** Cards as CSV with a line of headings (RFC 4180). */
export function cardsCsv(cards: readonly FlashCard[]): string {
  const rows = cards.map(({ id, front, back, sources, tags }) => ({ id, front, back, sources, tags: tags.join(" ") }));
  return `${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;
}

/**
 * Cards as a text file that Anki imports (File, Import): tab-separated, with Anki's own headings. The first column is Anki's GUID, so that a later
 * import mends the cards that are there and keeps what was learnt.
 */
export function cardsForAnki(cards: readonly FlashCard[], deck: string): string {
  const clean = (text: string) =>
    text
      .replace(/[\t\r\n]+/g, " ")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll('"', "&quot;");
  const head = [
    "#separator:tab",
    "#html:true",
    "#guid column:1",
    `#deck:${clean(deck)}`,
    "#notetype:Basic",
    "#tags column:4",
  ];
  const rows = cards.map(({ id, front, back, sources, tags }) =>
    [id, clean(front), `${clean(back)}<br><small>${clean(sources)}</small>`, tags.join(" ")].join("\t"),
  );
  return `${[...head, ...rows].join("\n")}\n`;
}
