import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "@thaw/content";
import { makeDocuments } from "./make-documents.ts";

// The first half of the build: write what the app serves as ready text, and the hash of the code that answers.

const root = join(import.meta.dirname, "../..");
const generated = join(root, "generated");
const build = hashOf([
  ...globSync("src/**/*.ts", { cwd: root, exclude: ["**/*.test.ts"] }),
  ...globSync("node_modules/@thaw/{chronicle,content}/dist/**/*.js", { cwd: root }),
]);
const documents = await makeDocuments(content, build);

mkdirSync(generated, { recursive: true });
writeFileSync(join(generated, "openapi.json"), documents.openapi);
writeFileSync(join(generated, "docs.html"), documents.page);
writeFileSync(join(generated, "llms.txt"), documents.llms);
writeFileSync(
  join(generated, "documents.js"),
  `export const build = ${JSON.stringify(build)};\nexport const documents = ${JSON.stringify(documents)};\n`,
);
writeFileSync(
  join(generated, "documents.d.ts"),
  `export declare const build: string;\nexport declare const documents: { readonly openapi: string; readonly page: string; readonly llms: string };\n`,
);

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of [...files].sort())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 8);
}
