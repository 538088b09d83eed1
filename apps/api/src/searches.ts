import type { Dataset } from "@thaw/chronicle";
import {
  createQuoteSearch,
  createSearch,
  createSuggest,
  type QuoteSearch,
  type Search,
  type Suggest,
} from "@thaw/chronicle/search";

/** The searches over a dataset, shared by all that ask. */
export interface Searches {
  readonly search: Search;
  readonly suggest: Suggest;
  readonly statementsLike: QuoteSearch;
}

/** Searches whose indexes are made when first asked: a worker starts without them. */
export function searchesOf(dataset: Dataset): Searches {
  return {
    search: atFirstUse(() => createSearch(dataset)),
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
