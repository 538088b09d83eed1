import { type Filling, type Phrase, type Plural, sayInParts } from "@thaw/chronicle/words";
import { createElement, Fragment, type ReactNode } from "react";
import { words } from "../subject.ts";

const inParts = sayInParts(words.language);

/** What a function makes of a marked part: a link, most often. */
type Maker = (inner: ReactNode) => ReactNode;

/**
 * A phrase of the interface as a part of a page: holes may hold elements, and each marked part is what the function of its name makes of it.
 *
 * @example rich(words.day.compare, { a: (text) => <a href="/compare/">{text}</a> })
 */
export function rich<Hole extends string, Mark extends string>(
  phrase: Phrase<Hole, Mark> | Plural<Hole, Mark>,
  values: Readonly<Record<Hole, Filling<ReactNode>>> & Readonly<Record<Mark, Maker>>,
): ReactNode {
  const makers = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "function" ? (inner: ReactNode[]) => (value as Maker)(together(inner)) : value,
  ]);
  return together(inParts<ReactNode, Hole, Mark>(phrase, Object.fromEntries(makers)));
}

function together(parts: readonly ReactNode[]): ReactNode {
  return parts.length === 1 ? parts[0] : createElement(Fragment, null, ...parts);
}

/** What is said to those who hear a page, where those who see it know from what stands beside it. */
export function hidden(inner: ReactNode): ReactNode {
  return <span className="hidden">{inner}</span>;
}
