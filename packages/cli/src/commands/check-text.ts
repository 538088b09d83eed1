import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { AddCommand } from "../run-facts.ts";
import { UsageError } from "../terminal.ts";

const BYTES_MAX = 5_000_000;

/** `check-text`: what in a text contradicts the record, with sources; and what could not be judged. */
export const addCheckText: AddCommand = (program, terminal, end) => {
  program
    .command("check-text")
    .summary("what in a text contradicts the record")
    .description(
      "Read a plain English text and report the statements that contradict the record, with sources. It reads names, dates of lives and events, offices, successions, parts that people had and numbers by rules, and knows again errors that a review found; it understands no meanings. What it does not report may still be wrong.",
    )
    .argument("<file>", "a text file, UTF-8; - for what is piped in")
    .option("--facts-only", "leave out what reviews found of like statements")
    .option("--all", "tell of every sentence what was found")
    .option("--json", "as JSON, every sentence")
    .action(async (file: string, options: { factsOnly?: boolean; all?: boolean; json?: boolean }) => {
      const text = file === "-" ? await terminal.input() : read(resolve(terminal.folder, file), file);
      const [{ content }, { createTextCheck }, { sourcesOf }] = await Promise.all([
        import("@thaw/content"),
        import("@thaw/chronicle/text"),
        import("../evidence.ts"),
      ]);
      const sentences = createTextCheck(content)(text, { reviews: options.factsOnly !== true });
      const count = (verdict: string) => sentences.filter((sentence) => sentence.verdict === verdict).length;
      if (count("contradicted") > 0) end(1);
      if (options.json) return terminal.write(`${JSON.stringify(sentences, null, 1)}\n`);

      for (const { text: words, verdict, judgements, start, why } of sentences) {
        if (verdict === "unjudged" || (verdict === "agrees" && !options.all)) {
          if (options.all) terminal.write(`${place(text, start)}  not judged: ${why}\n  "${words}"\n\n`);
          continue;
        }
        terminal.write(`${place(text, start)}  ${verdict}\n  "${words}"\n`);
        for (const { message, claims, verdict: own } of judgements) {
          if (own !== verdict) continue;
          const evidence = sourcesOf(
            content,
            claims.flatMap((id) => content.claim(id) ?? []),
          );
          terminal.write(`  ${message}\n  [${claims.join(", ")}]${evidence ? `\n  Sources: ${evidence}` : ""}\n`);
        }
        terminal.write("\n");
      }
      terminal.write(
        `${sentences.length} sentences: ${count("contradicted")} contradicted, ${count("imprecise")} imprecise, ${count("agrees")} agree in what could be checked, ${count("unjudged")} not judged.\nNot judged is not right: only names, dates, offices, successions, parts in events, numbers and known errors are looked at${options.all ? "" : " (--all tells why of each)"}.\n`,
      );
    });
};

function read(path: string, shown: string): string {
  let size: number;
  try {
    size = statSync(path).size;
    if (size > BYTES_MAX)
      throw new UsageError(`"${shown}" has ${size} bytes: give it in pieces of at most ${BYTES_MAX}.`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof TypeError)
      throw new UsageError(`"${shown}" is no text in UTF-8. Save it as plain text first.`);
    throw new UsageError(`Cannot read "${shown}". Name a text file, or - for what is piped in.`);
  }
}

/** Line and column, as editors count them. */
function place(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
