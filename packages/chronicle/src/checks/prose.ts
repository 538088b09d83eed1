import type { Location } from "./finding.ts";
import type { CheckContext } from "./rule.ts";

/** A text for readers and where it stands. */
export interface ReaderText {
  readonly text: string;
  readonly at: Location;
  /** Ids of the entries that the text is about: its own, or those that it refers to. */
  readonly about: readonly string[];
  /** Ids of the claims that it says it rests on, where it does. */
  readonly claims?: readonly string[];
}

/** Every text that retells what the data says: summaries, roles, sentences of stories, corrections of reviews. */
export function* retellings({ dataset }: Pick<CheckContext, "dataset">): Generator<ReaderText> {
  const own = (id: string, field: string, text: string | undefined) =>
    text === undefined ? [] : [{ text, at: { entry: id, path: [field] }, about: [id] }];
  for (const { id, title, summary, significance } of dataset.events) {
    yield* own(id, "title", title);
    yield* own(id, "summary", summary);
    yield* own(id, "significance", significance);
  }
  for (const { id, role, summary } of dataset.figures) {
    yield* own(id, "role", role);
    yield* own(id, "summary", summary);
  }
  for (const kind of ["organization", "office", "place"] as const)
    for (const { id, summary } of dataset.all(kind)) yield* own(id, "summary", summary);
  for (const story of dataset.stories) {
    for (const [index, block] of story.blocks.entries()) {
      if (block.type !== "paragraph") continue;
      for (const [number, { html, claims, sources }] of block.sentences.entries()) {
        const linked = [...html.matchAll(/data-id="([^"]+)"/g)].map(([, id = ""]) => id);
        yield {
          text: html.replace(/<[^>]+>/g, ""),
          at: { entry: story.id, path: ["blocks", index, "sentences", number] },
          about: [...claims.map(entryOf), ...linked, ...sources],
          claims: claims.length > 0 ? claims : linked,
        };
      }
    }
  }
  for (const review of dataset.reviews) {
    for (const { key, correction, rests } of review.statements)
      yield {
        text: correction,
        at: { entry: review.id, path: ["statements", key, "correction"] },
        about: rests.map(entryOf),
        claims: rests,
      };
  }
}

function entryOf(claim: string): string {
  return claim.split(".", 1)[0] ?? claim;
}

/** Every text of the dataset that is ours, statements and notes too: where a name can be misspelt. */
export function* ownTexts(ctx: Pick<CheckContext, "dataset">): Generator<ReaderText> {
  yield* retellings(ctx);
  const { dataset } = ctx;
  for (const kind of ["event", "figure", "organization", "office", "place"] as const) {
    for (const entry of dataset.all(kind)) {
      for (const { key, text } of entry.statements)
        yield { text, at: { entry: entry.id, path: ["statements", key, "text"] }, about: [entry.id] };
    }
  }
  for (const dispute of dataset.disputes) {
    yield { text: dispute.question, at: { entry: dispute.id, path: ["question"] }, about: [dispute.id] };
    for (const { key, statement } of dispute.positions) {
      yield { text: statement, at: { entry: dispute.id, path: ["positions", key, "statement"] }, about: [dispute.id] };
    }
  }
}
