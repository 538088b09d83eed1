import { Option } from "commander";
import { compile } from "../../build/index.ts";
import { type EntryKind, entryKinds, plural } from "../../model/subject.ts";
import { coverage, coverageOf, type KindCoverage } from "../../query/coverage.ts";
import type { Dataset } from "../../query/dataset.ts";
import type { AddCommand } from "../command.ts";
import { corpusArgument, corpusFolder } from "../corpus-folder.ts";
import { count } from "../count.ts";
import { table } from "../table.ts";
import { UsageError } from "../terminal.ts";

const columns: Readonly<Record<string, (coverage: KindCoverage) => string>> = {
  entries: ({ entries }) => String(entries),
  claims: ({ claims }) => String(claims),
  established: ({ established, claims }) => share(established, claims),
  probable: ({ probable, claims }) => share(probable, claims),
  disputed: ({ disputed, claims }) => share(disputed, claims),
  refuted: ({ refuted, claims }) => share(refuted, claims),
  consulted: ({ consulted, claims }) => share(consulted, claims),
  "one witness": ({ oneWitness, claims }) => share(oneWitness, claims),
  "no witness": ({ noWitness, claims }) => share(noWitness, claims),
  "fields known": ({ fields }) => share(fields.known, fields.known + fields.unknown + fields.unsaid),
  unknown: ({ fields }) => String(fields.unknown),
};

/** `thaw stats`: how much there is, and how well it stands. */
export const addStats: AddCommand = (program, { terminal, end }) => {
  program
    .command("stats")
    .summary("count the entries and claims of a corpus, and how well they stand")
    .description(
      "Count entries and claims by kind. Of the claims: shares by status; resting on a source that was read for them (consulted); with one independent witness, and with none. Of the fields a reader may look for: the share that is known, and how many nobody knows.",
    )
    .addArgument(corpusArgument())
    .addOption(new Option("--format <format>", "how it is told").choices(["text", "json"]).default("text"))
    .option("--unknown", "tell which fields nobody knows, and why")
    .action((corpus: string, { format, unknown }: { format: string; unknown?: true }) => {
      const folder = corpusFolder(corpus, terminal);
      const { dataset, diagnostics } = compile(folder.directory);
      if (!dataset) throw new UsageError(`The corpus "${corpus}" cannot be read: thaw check ${corpus} says why.`);
      const { total, byKind } = coverage(dataset);
      const unknowns = unknown ? knownUnknowns(dataset) : [];
      if (format === "json")
        terminal.write(`${JSON.stringify({ total, byKind, ...(unknown && { unknown: unknowns }) }, null, 2)}\n`);
      else
        terminal.write(
          table([
            ["", ...Object.keys(columns)],
            ...entryKinds
              .filter((kind) => byKind[kind].entries > 0)
              .map((kind) => [plural[kind], ...cells(byKind[kind])]),
            ["all", ...cells(total)],
          ]),
        );
      if (format === "text" && unknowns.length > 0) {
        terminal.write("\nWhat nobody knows:\n");
        for (const { entry, field, why } of unknowns) terminal.write(`${entry}.${field}: ${why}\n`);
      }
      const errors = diagnostics.filter(({ severity }) => severity === "error").length;
      if (errors === 0) return;
      terminal.complain(
        `${count(errors, "error")}: what they stand in is left out. thaw check ${corpus} shows them.\n`,
      );
      end(1);
    });
};

/** The fields that the corpus says nobody knows, with the reason, in the order of the kinds and ids. */
function knownUnknowns(dataset: Dataset): { kind: EntryKind; entry: string; field: string; why: string }[] {
  return entryKinds.flatMap((kind) =>
    dataset
      .all(kind)
      .flatMap(({ id }) =>
        coverageOf(dataset, kind, id).flatMap(({ field, state, why }) =>
          state === "unknown" && why !== undefined ? [{ kind, entry: id, field, why }] : [],
        ),
      ),
  );
}

function cells(coverage: KindCoverage): string[] {
  return Object.values(columns).map((cell) => cell(coverage));
}

/** A share in whole per cent; `-` of nothing, and never 0 % or 100 % for what is not none or not all. */
function share(part: number, whole: number): string {
  if (whole === 0) return "-";
  const percent = Math.round((100 * part) / whole);
  const honest = part === 0 ? 0 : part === whole ? 100 : Math.min(99, Math.max(1, percent));
  return `${honest} %`;
}
