import type { Dispute } from "../model/dispute.ts";
import type { HistoricalEvent } from "../model/event.ts";
import type { Review } from "../model/review.ts";
import type { Story } from "../model/story.ts";
import { entryOfClaim } from "../query/claims.ts";
import { perObject } from "../query/per-object.ts";
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
export function retellings({ dataset }: Pick<CheckContext, "dataset">): ReaderText[] {
  return [
    ...dataset.events.flatMap(ofEvent),
    ...dataset.figures.flatMap(ofFigure),
    ...(["organization", "office", "place"] as const).flatMap((kind) => dataset.all(kind).flatMap(ofSummary)),
    ...dataset.stories.flatMap(ofSentences),
    ...dataset.reviews.flatMap(ofCorrections),
  ];
}

const ofEvent = perObject(ofFields("title", "summary", "significance"));
const ofFigure = perObject(ofFields("role", "summary"));
const ofSummary = perObject(ofFields("summary"));

function ofFields<F extends string>(...fields: F[]) {
  return (entry: { readonly id: string } & { readonly [K in F]?: string }): ReaderText[] =>
    fields.flatMap((field) => {
      const text: string | undefined = entry[field];
      return text === undefined ? [] : [{ text, at: { entry: entry.id, path: [field] }, about: [entry.id] }];
    });
}

const ofSentences = perObject((story: Story): ReaderText[] =>
  story.blocks.flatMap((block, index) =>
    block.type !== "paragraph"
      ? []
      : block.sentences.map(({ html, claims, sources }, number) => {
          const linked = [...html.matchAll(/data-id="([^"]+)"/g)].map(([, id = ""]) => id);
          return {
            text: html.replace(/<[^>]+>/g, ""),
            at: { entry: story.id, path: ["blocks", index, "sentences", number] },
            about: [...claims.map(entryOfClaim), ...linked, ...sources],
            claims: claims.length > 0 ? claims : linked,
          };
        }),
  ),
);

const ofCorrections = perObject((review: Review): ReaderText[] =>
  review.statements.map(({ key, correction, rests }) => ({
    text: correction,
    at: { entry: review.id, path: ["statements", key, "correction"] },
    about: rests.map(entryOfClaim),
    claims: rests,
  })),
);

/** Every text of the dataset that is ours, statements and notes too: where a name can be misspelt. */
export function ownTexts(ctx: Pick<CheckContext, "dataset">): ReaderText[] {
  const { dataset } = ctx;
  return [
    ...retellings(ctx),
    ...(["event", "figure", "organization", "office", "place"] as const).flatMap((kind) =>
      dataset.all(kind).flatMap(ofStatements),
    ),
    ...dataset.disputes.flatMap(ofPositions),
  ];
}

const ofStatements = perObject(({ id, statements }: Pick<HistoricalEvent, "id" | "statements">): ReaderText[] =>
  statements.map(({ key, text }) => ({ text, at: { entry: id, path: ["statements", key, "text"] }, about: [id] })),
);

const ofPositions = perObject(({ id, question, positions }: Dispute): ReaderText[] => [
  { text: question, at: { entry: id, path: ["question"] }, about: [id] },
  ...positions.map(({ key, statement }) => ({
    text: statement,
    at: { entry: id, path: ["positions", key, "statement"] },
    about: [id],
  })),
]);
