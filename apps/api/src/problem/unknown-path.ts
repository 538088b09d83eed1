import { entryKinds, nearest, plural } from "@thaw/chronicle";
import { Problem } from "./problem.ts";
import { clip, quote } from "./quote.ts";

const collections: readonly string[] = [...entryKinds.map((kind) => plural[kind]), "claims"];
const others = ["/v1/power", "/v1/search", "/v1/meta", "/docs", "/openapi.json", "/healthz", "/llms.txt"];
const words = [...collections, "power", "search", "meta"];

/** The problem with a path that no route answers, with the nearest that one does. */
export function unknownPath(path: string): Problem {
  const suggestion = nearestPath(path);
  return new Problem(
    "unknown-path",
    `There is nothing at ${quote(path)}${suggestion === undefined ? "; /docs lists every route" : `; try ${suggestion}`}`,
    { suggestion },
  );
}

function nearestPath(path: string): string | undefined {
  const segments = path.split("/").filter((segment) => segment !== "");
  const [first = "", second = "", ...rest] = /^v\d+$/.test(segments[0] ?? "") ? segments : ["v1", ...segments];
  const word = words.includes(second) ? second : nearest(second, words, 1)[0];
  const [id] = rest;
  if (first.startsWith("v") && word !== undefined)
    return collections.includes(word) && id !== undefined
      ? `/v1/${word}/${encodeURIComponent(clip(id))}`
      : `/v1/${word}`;
  return nearest(`/${segments.join("/")}`, others, 1)[0];
}
