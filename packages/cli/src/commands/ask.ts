import type { AddCommand } from "../run-facts.ts";
import { UsageError } from "../terminal.ts";

/** `ask`: a question in words, a name or a date; the statements that answer it, and the entries found. */
export const addAsk: AddCommand = (program, terminal) => {
  program
    .command("ask")
    .summary("a question, a name or a date, in words")
    .description(
      "Who, when, where, how many, who came after whom: the statements that answer, with what they rest on, and the entries found, in any spelling or script.",
    )
    .argument("<question...>", "who succeeded malenkov; when was beria arrested; 26 june 53; Хрущёв")
    .option("--json", "as JSON")
    .action(async (words: readonly string[], { json }: { json?: boolean }) => {
      const [{ content }, { createSearch }, { sourcesOf }] = await Promise.all([
        import("@thaw/content"),
        import("@thaw/chronicle/search"),
        import("../evidence.ts"),
      ]);
      const question = words.join(" ");
      const found = createSearch(content)(question, { limit: 8 });
      if (json) return terminal.write(`${JSON.stringify(found, null, 1)}\n`);
      const { hits, answer = [] } = found;
      if (hits.length === 0)
        throw new UsageError(
          `Nothing here has the words of "${question.slice(0, 60)}". Try a name, a date or a title.`,
        );
      for (const claim of answer) {
        const sources = sourcesOf(content, [claim]);
        terminal.write(`${claim.text}  [${claim.id}]\n${sources ? `  ${sources}\n` : ""}`);
      }
      terminal.write(`${answer.length > 0 ? "\n" : ""}Found:\n`);
      for (const { kind, id, label, detail } of hits)
        terminal.write(`  ${label}${detail && `: ${detail}`}  [${kind} ${id}]\n`);
    });
};
