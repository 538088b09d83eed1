import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { content, DateError, parseDate } from "@thaw/content";
import { makeKit } from "./make-kit.ts";

const help = `thaw-classroom --out <folder> [--seed <word>] [--count <questions of each kind>] [--within <date>]

Writes worksheet.html (print it), exercises.json, cards.csv and cards-for-anki.txt (Anki: File, Import).
The same seed and version give the same sheet. --within is EDTF: 1953, 1953-03/1953-06.
`;

try {
  const { values } = parseArgs({
    options: {
      out: { type: "string" },
      seed: { type: "string", default: "1953" },
      count: { type: "string", default: "5" },
      within: { type: "string" },
      help: { type: "boolean" },
    },
  });
  const count = Number(values.count);
  if (values.help) process.stdout.write(help);
  else if (values.out === undefined) fail("Name a folder to write to: thaw-classroom --out kit");
  else if (!Number.isInteger(count) || count < 1 || count > 50)
    fail(`--count is a whole number from 1 to 50; not "${values.count}".`);
  else {
    if (values.within !== undefined) parseDate(values.within);
    const out = resolve(values.out);
    mkdirSync(out, { recursive: true });
    const files = makeKit(content, { seed: values.seed, count, within: values.within });
    for (const [name, text] of files) writeFileSync(join(out, name), text);
    process.stdout.write(`${[...files.keys()].join(", ")} written to ${values.out}\n`);
  }
} catch (error) {
  if (!(error instanceof DateError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS"))) throw error;
  fail((error as Error).message);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
