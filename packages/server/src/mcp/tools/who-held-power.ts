import { isWithin, powerOn } from "@thaw/chronicle";
import * as z from "zod";
import { evidence } from "../evidence.ts";
import { called, dateInput, entryCalled, nameInput } from "../inputs.ts";
import { defineTool } from "../tool.ts";

export const whoHeldPower = defineTool({
  name: "who_held_power",
  title: "Who held power when",
  description:
    "Who held each office on a day, a month or a year: certain or possible, since when, how they got it, and on what evidence. On a day of change both holders are given.",
  input: z.object({
    date: dateInput.describe("EDTF, New Style: 1953-06-26, 1953-06 or 1953."),
    office: nameInput
      .optional()
      .describe(
        "One office, by its id or a name: first-secretary-cpsu, 'minister of defence'. All tracked offices when left out.",
      ),
  }),
  run(ctx, { date, office }) {
    const { dataset } = ctx;
    const offices = office === undefined ? undefined : [entryCalled(ctx, ["office"], office).entry];
    const rows = powerOn(dataset, date, offices).map(({ name, office, state, holders }) => {
      if (holders.length === 0) return `- ${name} [${office.id}]: ${state === "vacant" ? "vacant" : "not recorded"}`;
      const people = holders.map(({ figure, term, certainty, began, ended }) => {
        const notes = [
          certainty === "possibly" ? "possibly" : "",
          began === "certainly" ? "from this day" : `since ${term.start.date.edtf}`,
          ended === "certainly" ? "until this day" : "",
          term.start.how ?? "",
          term.acting ? "acting" : "",
          term.start.status === "established" ? "" : term.start.status,
        ].filter((note) => note !== "");
        return `${called(dataset, figure.id)}: ${notes.join(", ")} (${evidence(dataset, term.start.cite)})`;
      });
      return `- ${name} [${office.id}]: ${people.join(" | ")}`;
    });
    const outside =
      isWithin(date, dataset.subject.period) === "certainly"
        ? ""
        : `\n\nOffices are followed day by day only within ${dataset.subject.period}: holders may be missing here.`;
    return `# Who held power on ${date}\n\n${rows.length > 0 ? rows.join("\n") : "None of the offices existed then."}${outside}`;
  },
});
