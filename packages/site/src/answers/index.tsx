import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { setType } from "../build/set-type.ts";
import { CompareAnswer } from "./compare-answer.tsx";
import { PathAnswer } from "./path-answer.tsx";
import { SearchAnswer } from "./search-answer.tsx";
import { Suggestions } from "./suggestions.tsx";

/** What only a server can put into a page: answers to what a reader typed. Bundled by `build/prepare.ts` for `serve/serve.ts`. */
export function searchAnswer(query: string): string {
  return set(<SearchAnswer query={query} />);
}

/** What changed between two days. */
export function compareAnswer(from: string, to: string): string {
  return set(<CompareAnswer from={from} to={to} />);
}

/** The way between two people. */
export function pathAnswer(from: string, to: string): string {
  return set(<PathAnswer from={from} to={to} />);
}

/** What an address that leads nowhere may have meant. */
export function suggestions(path: string): string {
  return set(<Suggestions path={path} />);
}

/** An answer, set as the pages are that it is put into. */
function set(answer: ReactElement): string {
  return setType(renderToStaticMarkup(answer));
}
