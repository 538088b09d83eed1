import { isBefore } from "../date/compare.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { holdersOf, termsOf } from "./figures.ts";
import { termExtent } from "./term-extent.ts";

/** Who came into an office after somebody. */
export interface Succession<S extends Subject = Subject> {
  /** The term of the one who left. */
  readonly before: EntryByKind<S>["term"];
  /** The next term of another in the same office. */
  readonly after: EntryByKind<S>["term"];
}

/**
 * Who came after a figure in the offices that only one person holds at a time: offices followed day by day first, by their rank, then in the
 * order of time. A term nobody followed is left out.
 *
 * @example successorsOf(content, "nikita-khrushchev").map(({ after }) => after.figure) // ["leonid-brezhnev", "alexei-kosygin", …]
 * @throws {UnknownIdError}
 */
export function successorsOf<S extends Subject>(dataset: Dataset<S>, id: S["figure"]): Succession<S>[] {
  dataset.get("figure", id);
  const found = termsOf(dataset, id).flatMap((before): Succession<S>[] => {
    const office = dataset.find("office", before.office);
    if (office?.seats !== 1 || !before.end) return [];
    const end = before.end.date.edtf;
    const after = holdersOf(dataset, before.office).find(
      (term) =>
        term.figure !== id && isBefore(term.start.date.edtf, end) !== "certainly" && begins(term) >= begins(before),
    );
    return after ? [{ before, after }] : [];
  });
  const rankOf = ({ before }: Succession<S>) => {
    const office = dataset.find("office", before.office);
    return office?.tracked ? (office.rank ?? UNRANKED) : UNRANKED * 2;
  };
  return found.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Behind every office that has a rank. */
const UNRANKED = 1_000;

function begins(term: EntryByKind["term"]): number {
  return termExtent(term).start.min;
}
