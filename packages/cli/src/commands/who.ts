import type { AddCommand } from "../run-facts.ts";
import { UsageError } from "../terminal.ts";

/** `who`: somebody's life in lines, found by a name in any spelling. */
export const addWho: AddCommand = (program, terminal) => {
  program
    .command("who")
    .summary("who somebody was")
    .description(
      "Who somebody was: found by name in any spelling or script, with the offices held and where the dates come from.",
    )
    .argument("<name...>", "a name: beria, Берия, chruschtschow")
    .option("--json", "as JSON")
    .action(async (words: readonly string[], { json }: { json?: boolean }) => {
      const [{ content, formatDate, termsOf }, { nearest }, { openSearch, searchIndex, createSearch }, { sourcesOf }] =
        await Promise.all([
          import("@thaw/content"),
          import("@thaw/chronicle/query"),
          import("@thaw/chronicle/search"),
          import("../evidence.ts"),
        ]);
      const name = words.join(" ");
      const inNames = openSearch(content, searchIndex(content, { texts: false }));
      const { hits } = inNames(name, { kinds: ["figure"], limit: 6 });
      const [hit, ...rest] = hits;
      const others = rest.filter(({ score }) => hit && score > hit.score / 2);
      const figure = content.find("figure", name) ?? (hit && content.find("figure", hit.id));
      if (!figure) {
        const spokenOf = createSearch(content)(name, { kinds: ["figure"], limit: 3 }).hits;
        if (spokenOf.length > 0) {
          const told = spokenOf.map(({ id, label, detail }) => `  ${label}, ${detail}  [${id}]`);
          throw new UsageError(
            `Nobody here is called "${name.slice(0, 60)}". It is said of these; ask for one by name:\n${told.join("\n")}`,
          );
        }
        const families = content.figures.flatMap(({ label }) => label.split(" ").at(-1)?.toLowerCase() ?? []);
        const [near] = nearest(name.toLowerCase(), families);
        const way = near ? `Did you mean "${near}"?` : "Try a family name alone.";
        throw new UsageError(`Nobody here is called "${name.slice(0, 60)}". ${way}`);
      }
      if (json) return terminal.write(`${JSON.stringify(figure, null, 1)}\n`);
      const { born, died } = figure;
      terminal.write(`${figure.label}${figure.name.native ? ` (${figure.name.native})` : ""}\n${figure.role}\n`);
      if (figure.summary) terminal.write(`\n${figure.summary}\n`);
      terminal.write("\n");
      for (const [what, time] of [
        ["born", born],
        ["died", died],
      ] as const)
        if (time) terminal.write(`${what}  ${formatDate(time.date.edtf)}  [${time.id}]\n`);
      for (const { office, start, end } of termsOf(content, figure.id)) {
        const until = end ? ` to ${formatDate(end.date.edtf)}` : "";
        terminal.write(`${content.label(office)}: ${formatDate(start.date.edtf)}${until}  [${start.id}]\n`);
      }
      const sources = sourcesOf(content, [figure, ...(born ? [born] : []), ...(died ? [died] : [])]);
      if (sources) terminal.write(`\nSources: ${sources}\n`);
      if (others.length > 0 && hit?.id !== name)
        terminal.write(
          `\nOr did you mean ${others
            .slice(0, 3)
            .map(({ label, id }) => `${label} (${id})`)
            .join(", ")}?\n`,
        );
    });
};
