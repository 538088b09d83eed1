import type { AddCommand } from "../run-facts.ts";
import { UsageError } from "../terminal.ts";

/** `cite`: a claim with its evidence, or what an entry cites as BibTeX or RIS. */
export const addCite: AddCommand = (program, terminal) => {
  program
    .command("cite")
    .summary("what a statement rests on, ready to cite")
    .description(
      "A statement with its evidence, under the version of the facts. Of an entry, every statement it makes.",
    )
    .argument("<id>", "a claim or an entry: arrest-of-beria.announced, lavrentiy-beria")
    .option("--format <format>", "text, or the works cited as bib or ris", "text")
    .action(async (id: string, { format }: { format: string }) => {
      const [{ content, UnknownIdError }, { bibtex, ris }, { nearest }, { createSearch }] = await Promise.all([
        import("@thaw/content"),
        import("@thaw/chronicle/formats"),
        import("@thaw/chronicle/query"),
        import("@thaw/chronicle/search"),
      ]);
      const own = content.claims.filter((claim) => claim.id === id || claim.entry === id);
      if (own.length === 0) {
        const [hit] = createSearch(content)(id.split(".")[0] ?? id, { limit: 1 }).hits;
        const claims = nearest(
          id,
          content.claims.map((claim) => claim.id),
        );
        throw new UnknownIdError("claim or entry", id, hit && !id.includes(".") ? [hit.id] : claims);
      }
      if (format === "text") {
        const { subject, release } = content;
        for (const claim of own) {
          terminal.write(`${claim.text}. (${claim.status}) [${claim.id}]\n`);
          for (const { source, locator, consulted, stance } of claim.cite) {
            const notes = [locator, stance === "supports" ? undefined : stance, consulted && `read ${consulted}`];
            terminal.write(`  ${[content.label(source), ...notes.filter(Boolean)].join(", ")}\n`);
          }
        }
        return terminal.write(`\n${subject.title}, version ${release.version}. CC BY 4.0.\n`);
      }
      const writer = { bib: bibtex, ris }[format];
      if (!writer) throw new UsageError(`"${format}" is no format of citations: text, bib or ris.`);
      const cited = [...new Set(own.flatMap(({ cite }) => cite.map(({ source }) => source)))];
      const chosen = cited.map((source) => ({ kind: "source" as const, entry: content.get("source", source) }));
      // What is written is works of others: no address of ours stands in it.
      const options = { site: "https://thaw.example", updated: new Date(0).toISOString() };
      terminal.write(`${writer.write(content as never, chosen as never, options).text.trimEnd()}\n`);
    });
};
