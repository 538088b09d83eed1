import { changesBetween, eventTimes, extentOf, formatDate, isBefore, listEvents } from "@thaw/chronicle";
import * as z from "zod";
import { Problem } from "../../problem/problem.ts";
import { evidence } from "../evidence.ts";
import { called, dateInput, entryCalled, nameInput } from "../inputs.ts";
import { defineTool } from "../tool.ts";

const EVENTS_MAX = 40;

export const whatHappened = defineTool({
  name: "what_happened_between",
  title: "What happened between two dates",
  description:
    "Events between two dates with their four times kept apart (decided, effective, announced, known abroad), and who rose and fell in office. The day on which something happened and the day on which it was made public are often not the same.",
  input: z.object({
    from: dateInput.describe("Earliest date, EDTF: 1953-03-01."),
    to: dateInput.describe("Latest date, EDTF: 1953-03-31."),
    figure: nameInput.optional().describe("Only events in which somebody took part: an id or a name."),
    time: z
      .enum(eventTimes)
      .optional()
      .describe("Which of the four times the dates speak of; effective, when it happened, if left out."),
  }),
  run(ctx, { from, to, figure, time }) {
    const { dataset } = ctx;
    if (isBefore(to, from) === "certainly") throw new Problem("bad-value", `from=${from} lies after to=${to}`);
    const person = figure === undefined ? undefined : entryCalled(ctx, ["figure"], figure).entry;
    const found = listEvents(dataset, { from, to, time, figure: person && [person.id] });
    const events = found.slice(0, EVENTS_MAX).map(({ event, certainty }) => {
      const times = eventTimes.flatMap((name) => {
        const claim = event.time[name];
        return claim
          ? [`${name} ${formatDate(claim.date.edtf)}${claim.status === "established" ? "" : ` (${claim.status})`}`]
          : [];
      });
      const perhaps = certainty === "possibly" ? ", possibly outside these dates" : "";
      return `- **${event.title}** [${event.id}]: ${times.join("; ")}${perhaps}. ${event.summary} (${evidence(dataset, event.time.effective.cite)})`;
    });
    const more =
      found.length > EVENTS_MAX
        ? `\n\n${found.length - EVENTS_MAX} more: ask for a shorter stretch, or for one figure.`
        : "";
    const span = extentOf(from).start.min < extentOf(to).end.max ? changesBetween(dataset, from, to) : undefined;
    const standing = (["rose", "fell"] as const).flatMap((what) => {
      const people = span?.[what].filter((it) => !person || it.figure.id === person.id) ?? [];
      return people.length > 0 ? [`${what}: ${people.map((it) => called(dataset, it.figure.id)).join(", ")}`] : [];
    });
    const changes = standing.length > 0 ? `\n\nIn office, after ${from} and up to ${to}: ${standing.join(". ")}.` : "";
    return `# From ${from} to ${to}\n\n${events.length > 0 ? events.join("\n") : "No event is recorded."}${more}${changes}`;
  },
});
