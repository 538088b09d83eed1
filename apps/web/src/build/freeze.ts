import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "@thaw/content";
import { writeFrozen } from "./frozen.ts";

/**
 * `pnpm --filter @thaw/web freeze`, once the site of a release is built: keep its drawings, so that whoever shows them in a page of their own, as of that version,
 * is given the same file for good.
 */
const web = join(import.meta.dirname, "../..");
const { version } = content.release;
const built = join(web, "out/embed", version);
const names = readdirSync(built).filter((name) => name.endsWith(".svg"));
writeFrozen(
  join(web, "frozen"),
  version,
  Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(built, name), "utf8")])),
);
console.log(`${names.length} drawings of ${version} kept`);
