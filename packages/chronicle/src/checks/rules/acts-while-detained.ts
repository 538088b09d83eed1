import { detentionAt, detentionsOf } from "../../query/detentions.ts";
import { dateInWords } from "../date-in-words.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

const subject = `
id: rome
title: After Caesar
period: -0043-03-15/-0042-10-23
language: en
topics: { politics: Politics }
eventKinds: { murder: Murder, meeting: Meeting, arrest: Arrest }
roles:
  victim: { label: victim, presence: alive }
  killer: { label: killer, presence: present }
  arrested: { label: arrested, presence: alive, liberty: ends }
  released: { label: released, presence: alive, liberty: begins }
relationKinds: { patron: { label: patron of, inverse: client of } }
organizationKinds: { legislature: Legislature }
officeKinds: { magistracy: Magistracy }
placeKinds: { city: City }
`;

const arrest = `
title: Arrest of Brutus
kind: arrest
summary: He was seized.
time: { effective: -0042-05-01 }
who: [{ figure: brutus, role: arrested }]
cite: [suetonius]
`;

const release = `
title: Release of Brutus
kind: arrest
summary: He was let go.
time: { effective: -0042-07-01 }
who: [{ figure: brutus, role: released }]
cite: [suetonius]
`;

const council = (date: string) => `
title: Council of war
kind: meeting
summary: The army was reviewed.
time: { effective: ${date} }
who: [{ figure: brutus, role: killer }]
cite: [suetonius]
`;

export const actsWhileDetained: Rule = {
  id: "acts-while-detained",
  reason: "Who is under arrest is not present elsewhere and takes no office.",
  explanation:
    "Roles in `subject.yaml` say whether an event takes a person's liberty (`liberty: ends`, as an arrest does) or gives it back (`liberty: begins`). Between the two, that person has no role with `presence: present` and begins no term. When the corpus knows of no release, the detention lasts until death, and what comes within it is a warning only.",
  possibly: true,
  fails: {
    "subject.yaml": subject,
    "events/arrest.yaml": arrest,
    "events/council.yaml": council("-0042-06-01"),
    "events/release.yaml": release,
  },
  passes: {
    "subject.yaml": subject,
    "events/arrest.yaml": arrest,
    "events/council.yaml": council("-0042-08-01"),
    "events/release.yaml": release,
  },
  reads: ["event", "term", "figure", "office", "place", "organization"],
  check({ dataset, report }) {
    const detentions = detentionsOf(dataset);
    if (detentions.size === 0) return;
    const refuse = (figure: string, doing: string, edtf: string, at: Parameters<typeof report>[0]["at"]) => {
      const found = detentionAt(dataset, detentions.get(figure) ?? [], edtf);
      if (!found || found.from.id === at.entry || found.to?.id === at.entry) return;
      const { from, to } = found;
      report({
        certainty: to ? "certain" : "possible",
        message: `${dataset.label(figure)} cannot ${doing} ${onDate(edtf)}: not free since ${from.label}${to ? ` and until ${to.label}` : ", and no release is known"}`,
        at,
        related: [from, ...(to ? [to] : [])].map((event) => ({
          at: { entry: event.id, path: ["time", "effective"] },
          message: `${event.label}: ${dateInWords(event.time.effective.date)}`,
        })),
      });
    };
    for (const event of dataset.events) {
      for (const [index, { figure, role }] of event.who.entries()) {
        if (figure === undefined || dataset.subject.roles[role]?.presence !== "present") continue;
        const doing = `take part in ${event.label} (${dataset.subject.roles[role]?.label ?? role})`;
        refuse(figure, doing, event.time.effective.date.edtf, { entry: event.id, path: ["who", index] });
      }
    }
    for (const term of dataset.terms) {
      const doing = `become ${dataset.label(term.office)}`;
      refuse(term.figure, doing, term.start.date.edtf, { entry: term.id, path: ["start"] });
    }
  },
};
