import { nearest } from "@thaw/chronicle";
import { Problem } from "./problem.ts";
import { clip, quote } from "./quote.ts";

/**
 * The problem with a path that no route answers, with the nearest that one does.
 *
 * @param paths of the routes there are, as Hono writes them.
 */
export function unknownPath(path: string, paths: readonly string[]): Problem {
  const suggestion = nearestPath(path, paths);
  return new Problem(
    "unknown-path",
    `There is nothing at ${quote(path)}${suggestion === undefined ? "; /docs lists every route" : `; try ${suggestion}`}`,
    { suggestion },
  );
}

function nearestPath(path: string, paths: readonly string[]): string | undefined {
  const plain = paths.filter((known) => !known.includes(":") && known !== "/");
  const words = plain.flatMap((known) => (known.startsWith("/v1/") ? [known.slice("/v1/".length)] : []));
  const segments = path.split("/").filter((segment) => segment !== "");
  const [first = "", second = "", ...rest] = /^v\d+$/.test(segments[0] ?? "") ? segments : ["v1", ...segments];
  const word = words.includes(second) ? second : nearest(second, words, 1)[0];
  const [id] = rest;
  if (first.startsWith("v") && word !== undefined)
    return id !== undefined && paths.includes(`/v1/${word}/:id`)
      ? `/v1/${word}/${encodeURIComponent(clip(id))}`
      : `/v1/${word}`;
  return nearest(`/${segments.join("/")}`, plain, 1)[0];
}
