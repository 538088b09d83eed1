import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import type { HistoricalEvent } from "../../model/event.ts";
import { contradiction } from "../contradiction.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";
import { sameDay } from "../same-day.ts";

const subject = `
id: rome
title: After Caesar
period: -0043-03-15/-0042-10-23
language: en
topics: { politics: Politics }
eventKinds: { murder: Murder, suicide: Suicide }
roles:
  victim: { label: victim, presence: alive, life: ends }
  killer: { label: killer, presence: present }
relationKinds: { patron: { label: patron of, inverse: client of } }
organizationKinds: { legislature: Legislature }
officeKinds: { magistracy: Magistracy }
placeKinds: { city: City }
`;

const suicide = (date: string) => `
title: Death of Brutus
kind: suicide
summary: Brutus fell on his sword.
time: { effective: ${date} }
who: [{ figure: brutus, role: victim }]
cite: [suetonius]
`;

export const lifeEventMismatch: Rule = {
  id: "life-event-mismatch",
  reason: "The event of a birth or a death is dated as the life of the person is.",
  explanation:
    "Roles with `life: ends` in `subject.yaml` (executed, died) say that the event is that person's death, those with `life: begins` that it is the birth. The event and the figure's entry then give the same date, or dates that allow each other. Who died on the very day of an event in which others have such a role, and takes part in it, has that role too.",
  possibly: true,
  fails: { "subject.yaml": subject, "events/death-of-brutus.yaml": suicide("-0041-10-03") },
  passes: { "subject.yaml": subject, "events/death-of-brutus.yaml": suicide("-0041-10-23") },
  scope: "entry",
  check({ dataset, report }) {
    const diesUnsaid = (event: HistoricalEvent) => {
      for (const [index, { figure: id, role }] of event.who.entries()) {
        const figure = id === undefined ? undefined : dataset.find("figure", id);
        if (!figure?.died || figure.died.manner === "natural" || dataset.subject.roles[role]?.life === "ends") continue;
        if (!sameDay(event.time.effective.date, figure.died.date)) continue;
        if (event.who.some((item) => item.figure === id && dataset.subject.roles[item.role]?.life === "ends")) continue;
        report({
          message: `${figure.label} died on the day of ${event.label}, in which others die, but only has the role "${dataset.subject.roles[role]?.label ?? role}"`,
          at: { entry: event.id, path: ["who", index] },
          related: [{ at: { entry: figure.id, path: ["died"] }, message: `died ${formatDate(figure.died.date.edtf)}` }],
        });
      }
    };
    for (const event of dataset.events) {
      if (event.who.some(({ role }) => dataset.subject.roles[role]?.life === "ends")) diesUnsaid(event);
      for (const [index, { figure: id, role }] of event.who.entries()) {
        const life = dataset.subject.roles[role]?.life;
        const figure = id === undefined || life === undefined ? undefined : dataset.find("figure", id);
        const side = life === "begins" ? "born" : "died";
        const claim = figure?.[side];
        if (!figure || !claim) continue;
        const { edtf } = event.time.effective.date;
        const certainty = contradiction(overlaps, "no", edtf, claim.date.edtf);
        if (!certainty) continue;
        report({
          certainty,
          message: `${event.label} happened ${onDate(edtf)}, but ${figure.label} ${side === "born" ? "was born" : "died"} ${onDate(claim.date.edtf)}`,
          at: { entry: event.id, path: ["who", index] },
          related: [
            { at: { entry: event.id, path: ["time", "effective"] }, message: `the event: ${formatDate(edtf)}` },
            { at: { entry: figure.id, path: [side] }, message: `the life: ${formatDate(claim.date.edtf)}` },
          ],
        });
      }
    }
  },
};
