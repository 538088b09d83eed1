import { renderToStaticMarkup } from "react-dom/server";
import { CompareAnswer } from "./compare-answer.tsx";
import { PathAnswer } from "./path-answer.tsx";
import { SearchAnswer } from "./search-answer.tsx";
import { Suggestions } from "./suggestions.tsx";

/** What only a server can put into a page: answers to what a reader typed. Bundled by `build/prepare.ts` for `serve/serve.ts`. */
export function searchAnswer(query: string): string {
  return renderToStaticMarkup(<SearchAnswer query={query} />);
}

/** What changed between two days. */
export function compareAnswer(from: string, to: string): string {
  return renderToStaticMarkup(<CompareAnswer from={from} to={to} />);
}

/** The way between two people. */
export function pathAnswer(from: string, to: string): string {
  return renderToStaticMarkup(<PathAnswer from={from} to={to} />);
}

/** What an address that leads nowhere may have meant. */
export function suggestions(path: string): string {
  return renderToStaticMarkup(<Suggestions path={path} />);
}
