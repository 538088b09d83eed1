import Papa from "papaparse";
import { ImportError } from "./importer.ts";

/** A row by its headings, folded to lower case with single underscores, and its number in the file. */
export interface CsvRow {
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** The rows of a table with headings (RFC 4180; commas, semicolons or tabs). @throws {ImportError} where a quote is left open or there are no rows. */
export function rowsOfCsv(text: string): CsvRow[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken) throw new ImportError(`Row ${(broken.row ?? 0) + 1} of the table: ${broken.message}.`);
  const [headings, ...rows] = data;
  if (!headings || rows.length === 0)
    throw new ImportError("The table has no rows under its headings: the first line names the columns.");
  const names = headings.map((heading) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
  return rows.map((row, at) => ({
    number: at + 2,
    cells: new Map(
      names.flatMap((name, column) => {
        const cell = row[column]?.trim() ?? "";
        return cell === "" ? [] : [[name, cell] as const];
      }),
    ),
  }));
}
