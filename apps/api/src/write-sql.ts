import { join, relative } from "node:path";
import { content } from "@thaw/content";
import { writeSql } from "@thaw/server/release";

// `pnpm --filter @thaw/api sql`: the release as SQL in pieces, and the commands that fill a database of Cloudflare D1 with it.

const folder = join(import.meta.dirname, "../generated/sql");
for (const file of writeSql(content, folder))
  console.log(`npx wrangler d1 execute thaw --remote --yes --config wrangler.d1.jsonc --file ${relative(".", file)}`);
