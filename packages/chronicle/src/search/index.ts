export { createQuoteSearch, type QuoteSearch, type ReviewedStatement } from "./create-quote-search.ts";
export {
  answerQuery,
  createSearch,
  openSearch,
  openWordSearch,
  prominence,
  type ReadQuery,
  readQuery,
  type Search,
  type SearchAnswer,
  type SearchHit,
  type SearchOptions,
  searchIndex,
  type WordQuestion,
  wordBreak,
} from "./create-search.ts";
export { createSuggest, type Suggest, type Suggestion } from "./create-suggest.ts";
export { type DateQuery, dateQuery } from "./date-query.ts";
export { fold } from "./fold.ts";
export { romanisations } from "./romanise.ts";
export { type SearchDocument, searchDocuments } from "./search-documents.ts";
