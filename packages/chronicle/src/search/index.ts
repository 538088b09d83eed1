export { createSearch, type SearchHit, type SearchOptions } from "./create-search.ts";
export { fold } from "./fold.ts";
