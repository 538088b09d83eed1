import type { AddCommand } from "../command.ts";

/** `thaw export`: a corpus in a format that programs of others read. The libraries that write them are loaded when it is called. */
export const addExport: AddCommand = async (program, context) => {
  const command = program
    .command("export")
    .summary("write a corpus in a format that other programs read")
    .description(
      "Write a corpus in a format that other programs read: to the terminal, or to a file. What the format cannot carry is told beside it. sqlite writes a database with full-text search, and wants --out.",
    )
    .helpCommand(false);
  if (context.called !== "export") return;
  const { addFormats } = await import("./export-formats.ts");
  await addFormats(command, context);
};
