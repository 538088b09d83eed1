import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import MarkdownIt from "markdown-it";
import { draftSchemas, type EntryKind, plural } from "../dist/model/index.js";

/**
 * The bare floor: read the files of a corpus, parse them, validate them with our schemas, render their Markdown and write JSON; nothing
 * is linked, checked or located.
 */
const [directory = "", out = ""] = process.argv.slice(2);
const markdown = new MarkdownIt();
const kinds = Object.entries(plural) as [EntryKind, string][];
mkdirSync(out, { recursive: true });
for (const { name } of readdirSync(directory, { withFileTypes: true })) {
  const kind = kinds.find(([, folder]) => folder === name)?.[0];
  if (!kind) continue;
  const entries = readdirSync(join(directory, name)).map((file) => {
    const text = readFileSync(join(directory, name, file), "utf8");
    const [, front = text, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const value = load(front, { schema: FAILSAFE_SCHEMA }) as object;
    const entry = draftSchemas[kind].parse(body === undefined ? value : { ...value, body });
    return body === undefined ? entry : { ...entry, html: markdown.render(body) };
  });
  writeFileSync(join(out, `${kind}.json`), JSON.stringify(entries));
}
