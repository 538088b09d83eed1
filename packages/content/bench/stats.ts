/** Print how far the corpus reaches beside how far it should: `node bench/stats.ts`. `thaw stats` tells how well it stands. */
import { join } from "node:path";
import { compile } from "@thaw/chronicle/build";
import { scopeOf } from "./scope.ts";

const { dataset } = compile(join(import.meta.dirname, "../corpus"));
if (!dataset) throw new Error("the corpus cannot be read: thaw check corpus says why");
const rows = scopeOf(dataset);
const width = Math.max(...rows.map(({ what }) => what.length));
console.log(`${"".padEnd(width)}  at least     now`);
for (const { what, atLeast, now } of rows)
  console.log(
    `${what.padEnd(width)}  ${String(atLeast).padStart(8)}  ${String(now).padStart(6)}${now < atLeast ? "  missing" : ""}`,
  );
