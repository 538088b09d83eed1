import { renderToStaticMarkup } from "react-dom/server";
import { SearchAnswer } from "./search-answer.tsx";

/** What only a server can put into a page: answers to what a reader typed. Bundled by `build/prepare.ts` for `serve.ts`. */
export function searchAnswer(query: string): string {
  return renderToStaticMarkup(<SearchAnswer query={query} />);
}
