import { drawPath, tellPath } from "@thaw/charts";
import { pathBetween } from "@thaw/chronicle/query";
import { Drawing } from "../components/drawing.tsx";
import { content, say, words } from "../subject.ts";
import { pathWords } from "./relations.ts";

/** The way between two people in a picture and in words, as a page shows it. */
export function Path({ from, to }: { from: string; to: string }) {
  const steps = pathBetween(content, from, to);
  if (!steps) return <p className="lead">{words.path.none}</p>;
  return (
    <>
      <p className="lead">
        {say(words.path.told, {
          from: content.label(from),
          to: content.label(to),
          steps: say(words.counts.steps, { count: steps.length }),
        })}
      </p>
      <Drawing markup={drawPath(steps, pathWords)} />
      <Drawing markup={tellPath(steps, pathWords)} />
    </>
  );
}
