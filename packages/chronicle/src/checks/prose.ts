import type { Location } from "./finding.ts";
import type { CheckContext } from "./rule.ts";

/** A text for readers and where it stands. */
export interface ReaderText {
  readonly text: string;
  readonly at: Location;
}

/** Every text that retells what the data says: summaries, roles, sentences of stories, corrections of reviews. */
export function* retellings({ dataset }: Pick<CheckContext, "dataset">): Generator<ReaderText> {
  for (const event of dataset.events) {
    yield { text: event.title, at: { entry: event.id, path: ["title"] } };
    yield { text: event.summary, at: { entry: event.id, path: ["summary"] } };
    if (event.significance !== undefined)
      yield { text: event.significance, at: { entry: event.id, path: ["significance"] } };
  }
  for (const figure of dataset.figures) {
    yield { text: figure.role, at: { entry: figure.id, path: ["role"] } };
    if (figure.summary !== undefined) yield { text: figure.summary, at: { entry: figure.id, path: ["summary"] } };
  }
  for (const kind of ["organization", "office", "place"] as const) {
    for (const entry of dataset.all(kind)) {
      if (entry.summary !== undefined) yield { text: entry.summary, at: { entry: entry.id, path: ["summary"] } };
    }
  }
  for (const story of dataset.stories) {
    for (const [index, block] of story.blocks.entries()) {
      if (block.type !== "paragraph") continue;
      for (const [number, { html }] of block.sentences.entries()) {
        yield {
          text: html.replace(/<[^>]+>/g, ""),
          at: { entry: story.id, path: ["blocks", index, "sentences", number] },
        };
      }
    }
  }
  for (const review of dataset.reviews) {
    for (const { key, correction } of review.statements) {
      yield { text: correction, at: { entry: review.id, path: ["statements", key, "correction"] } };
    }
  }
}

/** Every text of the dataset that is ours, statements and notes too: where a name can be misspelt. */
export function* ownTexts(ctx: Pick<CheckContext, "dataset">): Generator<ReaderText> {
  yield* retellings(ctx);
  const { dataset } = ctx;
  for (const kind of ["event", "figure", "organization", "office", "place"] as const) {
    for (const entry of dataset.all(kind)) {
      for (const { key, text } of entry.statements)
        yield { text, at: { entry: entry.id, path: ["statements", key, "text"] } };
    }
  }
  for (const dispute of dataset.disputes) {
    yield { text: dispute.question, at: { entry: dispute.id, path: ["question"] } };
    for (const { key, statement } of dispute.positions) {
      yield { text: statement, at: { entry: dispute.id, path: ["positions", key, "statement"] } };
    }
  }
}
