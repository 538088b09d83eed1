import { drawPath, tellPath } from "@thaw/charts";
import { pathBetween } from "@thaw/chronicle/query";
import { Drawing } from "../components/drawing.tsx";
import { content } from "../subject.ts";
import { count } from "../text/words.ts";
import { pathWords } from "./relations.ts";

/** The way between two people in a picture and in words, as a page shows it. */
export function Path({ from, to }: { from: string; to: string }) {
  const steps = pathBetween(content, from, to);
  if (!steps) return <p className="lead">Nothing in the corpus ties the two.</p>;
  return (
    <>
      <p className="lead">
        From {content.label(from)} to {content.label(to)}: {count(steps.length, "step")}, the shortest there is.
      </p>
      <Drawing markup={drawPath(steps, pathWords)} />
      <Drawing markup={tellPath(steps, pathWords)} />
    </>
  );
}
