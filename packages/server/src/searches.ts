import type { Dataset } from "@thaw/chronicle";
import {
  answerQuery,
  createQuoteSearch,
  createSuggest,
  openWordSearch,
  type QuoteSearch,
  readQuery,
  type Search,
  type SearchHit,
  type Suggest,
  searchIndex,
  type WordQuestion,
} from "@thaw/chronicle/search";

/** The searches over a dataset, shared by all that ask. */
export interface Searches {
  readonly search: Search;
  /** The search for words alone, which a database may do instead. */
  readonly searchWords: (question: WordQuestion) => readonly SearchHit[];
  readonly suggest: Suggest;
  readonly statementsLike: QuoteSearch;
}

/**
 * Searches whose indexes are opened when first asked: a worker starts without them.
 *
 * @param index the index of words, where it was written beforehand
 */
export function searchesOf(dataset: Dataset, index?: Uint8Array): Searches {
  const searchWords = atFirstUse(() => openWordSearch(dataset, index ?? searchIndex(dataset)));
  return {
    searchWords,
    search: (query, options) => {
      const read = readQuery(dataset, query, options);
      const { words } = read;
      return answerQuery(dataset, read, words === undefined ? [] : searchWords({ ...read, words }));
    },
    suggest: atFirstUse(() => createSuggest(dataset)),
    statementsLike: atFirstUse(() => createQuoteSearch(dataset)),
  };
}

function atFirstUse<Given extends unknown[], Answer>(
  make: () => (...given: Given) => Answer,
): (...given: Given) => Answer {
  let made: ((...given: Given) => Answer) | undefined;
  return (...given) => {
    made ??= make();
    return made(...given);
  };
}
