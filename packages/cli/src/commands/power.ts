import type { AddCommand } from "../run-facts.ts";

/** `power`: every tracked office on a day. Loads the offices, terms and figures alone. */
export const addPower: AddCommand = (program, terminal) => {
  program
    .command("power")
    .summary("who held which office on a day")
    .description("Who held each tracked office on a day, a month or a year, in the order of rank.")
    .argument("<date...>", "New Style: 1953-06-26, or 26 June 1953")
    .option("--json", "as JSON")
    .action(async (words: readonly string[], { json }: { json?: boolean }) => {
      const [{ powerOn }, { formatDate }, { dateArgument }] = await Promise.all([
        import("@thaw/content/power"),
        import("@thaw/chronicle/date"),
        import("../date-argument.ts"),
      ]);
      const date = dateArgument(words);
      const rows = powerOn(date);
      if (json) return terminal.write(`${JSON.stringify(rows, null, 1)}\n`);
      terminal.write(`${formatDate(date)}\n\n`);
      if (rows.length === 0) {
        const { content } = await import("@thaw/content");
        const { period } = content.subject;
        terminal.write(`No office is followed then; they are followed day by day within ${formatDate(period)}.\n`);
      }
      for (const { name, state, holders } of rows) {
        terminal.write(`${name}\n`);
        if (holders.length === 0) terminal.write(`  ${state}\n`);
        for (const { figure, certainty, began, ended } of holders) {
          const notes = [
            certainty === "possibly" ? "perhaps" : "",
            began === "certainly" ? "from then on" : "",
            ended === "certainly" ? "until then" : "",
          ].filter((note) => note !== "");
          terminal.write(`  ${[figure.label, ...notes].join(", ")}\n`);
        }
      }
    });
};
