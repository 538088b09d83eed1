import { join } from "node:path";
import { writeDrawings } from "./build/write-drawings.ts";

/** What runs when the site is built: the files of the drawings. */
export function finish(out: string): void {
  writeDrawings(out, join(out, "../frozen"));
}
