import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryKinds } from "@thaw/chronicle";
import { content } from "@thaw/content";
import { writeBulk } from "../bulk/write-bulk.ts";
import { writePacked } from "../packed/write-packed.ts";
import { releases } from "../releases.ts";
import { makeDocuments } from "./make-documents.ts";

// The first half of the build: write what the app serves as ready text, and the hash of the code that answers.

const root = join(import.meta.dirname, "../..");
const generated = join(root, "generated");
const build = hashOf([
  ...globSync("src/**/*.ts", { cwd: root, exclude: ["**/*.test.ts"] }),
  ...globSync("node_modules/@thaw/{chronicle,content}/dist/**/*.js", { cwd: root }),
]);
const records = await releases();
const updated = `${records[0]?.date}T00:00:00Z`;
const site = process.env.SITE_URL ?? "http://localhost:3000";
const bulk = await writeBulk(content, join(generated, "assets/bulk"), { site, updated });
const documents = await makeDocuments(content, build, bulk);
await writePacked(content, documents, generated);

// What Node imports as one module, and the edge as texts that are not parsed before they are asked for.
writeFileSync(
  join(generated, "documents.js"),
  `export const build = ${JSON.stringify(build)};\nexport const documents = ${JSON.stringify(documents)};\nexport const files = ${JSON.stringify(bulk)};\n`,
);
writeFileSync(
  join(generated, "documents.d.ts"),
  `import type { BulkFile } from "../src/bulk/bulk-file.ts";\nexport declare const build: string;\nexport declare const files: readonly BulkFile[];\nexport declare const documents: { readonly openapi: string; readonly page: string; readonly llms: string };\n`,
);
const { subject, release } = content;
const entries = Object.fromEntries(entryKinds.map((kind) => [kind, content.all(kind)]));
writeFileSync(join(generated, "dataset.txt"), JSON.stringify({ subject, release, entries }));
writeFileSync(join(generated, "releases.txt"), JSON.stringify(records));
for (const [name, text] of Object.entries(documents)) writeFileSync(join(generated, `${name}.txt`), text);
writeFileSync(join(generated, "build.txt"), JSON.stringify({ build, files: bulk }));

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of [...files].sort())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 8);
}
