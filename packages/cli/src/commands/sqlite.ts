import { resolve } from "node:path";
import type { AddCommand } from "../run-facts.ts";

/** `sqlite`: the whole content as one database. */
export const addSqlite: AddCommand = (program, terminal) => {
  program
    .command("sqlite")
    .summary("write the content as a SQLite file")
    .description("Write the whole content as one SQLite file with full-text search. Needs Node 22.13 or later.")
    .argument("<file>", "where to: history.sqlite")
    .action(async (file: string) => {
      const [{ content }, { writeSqlite }] = await Promise.all([
        import("@thaw/content"),
        import("@thaw/chronicle/build"),
      ]);
      await writeSqlite(content, resolve(terminal.folder, file));
      terminal.write(`${file}: ${content.claims.length} statements, release ${content.release.version}\n`);
    });
};
