import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import MarkdownIt from "markdown-it";
import { compile, writeRelease } from "../dist/build/index.js";
import { draftSchemas, type EntryKind, plural } from "../dist/model/index.js";

/**
 * One measured run in a process of its own: `compile` is ours; `floor` reads the same files, parses them, validates them with the same
 * schemas, renders their Markdown and writes JSON, and does nothing else.
 */
const [what, directory = ""] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), "bench-out-"));
const found = what === "compile" ? compileInto(out) : floorInto(out);
rmSync(out, { recursive: true });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024, entries: found }));

function compileInto(folder: string): number {
  const { compiled, diagnostics, counts } = compile(directory);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!compiled) throw new Error(`the synthetic corpus does not compile: ${JSON.stringify(errors.slice(0, 3))}`);
  writeRelease(compiled, folder, "Synthetic");
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function floorInto(folder: string): number {
  const markdown = new MarkdownIt();
  const kinds = Object.entries(plural) as [EntryKind, string][];
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const { name } of readdirSync(directory, { withFileTypes: true })) {
    const kind = kinds.find(([, plural]) => plural === name)?.[0];
    if (!kind) continue;
    const entries = readdirSync(join(directory, name)).map((file) => {
      const text = readFileSync(join(directory, name, file), "utf8");
      const [, front = text, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const value = load(front, { schema: FAILSAFE_SCHEMA }) as object;
      const entry = draftSchemas[kind].parse(body === undefined ? value : { ...value, body });
      return body === undefined ? entry : { ...entry, html: markdown.render(body) };
    });
    writeFileSync(join(folder, `${kind}.json`), JSON.stringify(entries));
    count += entries.length;
  }
  return count;
}
