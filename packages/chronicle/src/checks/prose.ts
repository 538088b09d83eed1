import type { Review } from "../model/review.ts";
import type { Story } from "../model/story.ts";
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

/** Entries never change, so neither do their texts: gathered once, since several rules read them. */
const gathered = new WeakMap<object, readonly ReaderText[]>();

function once<E extends object>(entry: E, gather: (entry: E) => ReaderText[]): readonly ReaderText[] {
  const known = gathered.get(entry);
  if (known) return known;
  const texts = gather(entry);
  gathered.set(entry, texts);
  return texts;
}

/** Every text that retells what the data says: summaries, roles, sentences of stories, corrections of reviews. */
export function retellings({ dataset }: Pick<CheckContext, "dataset">): ReaderText[] {
  return [
    ...dataset.events.flatMap((event) => once(event, ofFields("title", "summary", "significance"))),
    ...dataset.figures.flatMap((figure) => once(figure, ofFields("role", "summary"))),
    ...(["organization", "office", "place"] as const).flatMap((kind) =>
      dataset.all(kind).flatMap((entry) => once(entry, ofFields("summary"))),
    ),
    ...dataset.stories.flatMap((story) => once(story, ofSentences)),
    ...dataset.reviews.flatMap((review) => once(review, ofCorrections)),
  ];
}

function ofFields<F extends string>(...fields: F[]) {
  return (entry: { readonly id: string } & { readonly [K in F]?: string }): ReaderText[] =>
    fields.flatMap((field) => {
      const text: string | undefined = entry[field];
      return text === undefined ? [] : [{ text, at: { entry: entry.id, path: [field] }, about: [entry.id] }];
    });
}

function ofSentences(story: Story): ReaderText[] {
  return story.blocks.flatMap((block, index) =>
    block.type !== "paragraph"
      ? []
      : block.sentences.map(({ html, claims, sources }, number) => {
          const linked = [...html.matchAll(/data-id="([^"]+)"/g)].map(([, id = ""]) => id);
          return {
            text: html.replace(/<[^>]+>/g, ""),
            at: { entry: story.id, path: ["blocks", index, "sentences", number] },
            about: [...claims.map(entryOf), ...linked, ...sources],
            claims: claims.length > 0 ? claims : linked,
          };
        }),
  );
}

function ofCorrections(review: Review): ReaderText[] {
  return review.statements.map(({ key, correction, rests }) => ({
    text: correction,
    at: { entry: review.id, path: ["statements", key, "correction"] },
    about: rests.map(entryOf),
    claims: rests,
  }));
}

function entryOf(claim: string): string {
  return claim.split(".", 1)[0] ?? claim;
}

/** Every text of the dataset that is ours, statements and notes too: where a name can be misspelt. */
export function ownTexts(ctx: Pick<CheckContext, "dataset">): ReaderText[] {
  const { dataset } = ctx;
  const statements = (["event", "figure", "organization", "office", "place"] as const).flatMap((kind) =>
    dataset.all(kind).flatMap(({ id, statements }) =>
      statements.map(({ key, text }) => ({
        text,
        at: { entry: id, path: ["statements", key, "text"] },
        about: [id],
      })),
    ),
  );
  const disputes = dataset.disputes.flatMap(({ id, question, positions }) => [
    { text: question, at: { entry: id, path: ["question"] }, about: [id] },
    ...positions.map(({ key, statement }) => ({
      text: statement,
      at: { entry: id, path: ["positions", key, "statement"] },
      about: [id],
    })),
  ]);
  return [...retellings(ctx), ...statements, ...disputes];
}
