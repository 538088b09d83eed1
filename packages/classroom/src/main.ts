import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { content, DateError, parseDate } from "@thaw/content";
import { releases } from "@thaw/content/releases";
import { ankiPackage, NoSqliteError } from "./anki-package.ts";
import { flashCards } from "./flash-cards.ts";
import { makeKit } from "./make-kit.ts";

const help = `thaw-classroom --out <folder> [--seed <word>] [--count <questions of each kind>] [--within <date>]

Writes worksheet.html (print it), exercises.json, cards.csv, and the cards for Anki: cards.apkg (open it) and
cards-for-anki.txt (File, Import).
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
    const deck = ankiDeck(values.within);
    if (deck) writeFileSync(join(out, "cards.apkg"), deck);
    const written = [...files.keys(), ...(deck ? ["cards.apkg"] : [])];
    process.stdout.write(`${written.join(", ")} written to ${values.out}\n`);
  }
} catch (error) {
  if (!(error instanceof DateError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS"))) throw error;
  fail((error as Error).message);
}

/** The deck, or nothing where Node cannot write one, which is said. */
function ankiDeck(within: string | undefined): Uint8Array | undefined {
  try {
    const date = releases[0]?.date ?? "1970-01-02";
    return ankiPackage(flashCards(content, within), { name: content.subject.title, date });
  } catch (error) {
    if (!(error instanceof NoSqliteError)) throw error;
    process.stderr.write(`No cards.apkg: ${error.message} Anki imports cards-for-anki.txt as well.\n`);
    return undefined;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
