import type { AddCommand } from "../run-facts.ts";

/** `on`: what happened on a day, and what was kept secret then. */
export const addOn: AddCommand = (program, terminal) => {
  program
    .command("on")
    .summary("what happened on a day")
    .description(
      "What was decided, happened, was made public or became known abroad on a day, and what was still a secret.",
    )
    .argument("<date...>", "a day, New Style: 1953-03-05, or 5 March 1953")
    .option("--json", "as JSON")
    .action(async (words: readonly string[], { json }: { json?: boolean }) => {
      const [{ content, eventsOn, formatDate, publicOn }, { dateArgument }] = await Promise.all([
        import("@thaw/content"),
        import("../date-argument.ts"),
      ]);
      const date = dateArgument(words);
      const events = eventsOn(content, date);
      const { secret } = publicOn(content, date);
      if (json) return terminal.write(`${JSON.stringify({ events, secret }, null, 1)}\n`);
      terminal.write(`${formatDate(date)}\n\n`);
      if (events.length === 0) terminal.write("Nothing is recorded for that day.\n");
      for (const { event, time, certainty } of events) {
        terminal.write(
          `${event.title}: ${certainty === "possibly" ? "perhaps " : ""}${wording[time]}  [${event.id}]\n`,
        );
      }
      if (secret.length > 0) {
        terminal.write("\nHad happened and was not public:\n");
        for (const { event } of secret) terminal.write(`  ${event.title}  [${event.id}]\n`);
      }
    });
};

const wording = { decided: "decided", effective: "happened", announced: "made public", knownAbroad: "known abroad" };
