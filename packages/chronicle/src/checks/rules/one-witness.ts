import { witnessesOf } from "../../query/witnesses.ts";
import { draftPathOf } from "../draft-path.ts";
import type { Rule } from "../rule.ts";

/** The Ides of March told by two. */
const witnesses = {
  "sources/plutarch.yaml": "title: Life of Caesar\nkind: scholarship\ntype: book\nauthors: [{ literal: Plutarch }]\n",
  "figures/brutus.yaml":
    "name: { display: Marcus Brutus }\nrole: Senator and conspirator\ndied: -0041-10-23\ncite: [suetonius, plutarch]\n",
  "figures/caesar.yaml":
    "name: { display: Julius Caesar, sort: Caesar }\nvariants: [Gaius Iulius Caesar]\nrole: Dictator, murdered on the Ides of March\nborn: { date: -0099-07, place: rome-city }\ndied: -0043-03-15\ncite: [suetonius, plutarch]\n",
  "terms/dictator.yaml":
    "office: dictator\ncite: [suetonius, plutarch]\nentries:\n  caesar-dictator:\n    figure: caesar\n    start: { date: -0048, how: appointed }\n    end: { date: -0043-03-15, why: death, event: murder-of-caesar }\n",
};

const murder = (note: string) => `
title: Murder of Caesar
kind: murder
topics: [politics]
summary: Senators stabbed Caesar to death.
time: { effective: -0043-03-15 }
place: rome-city
who:
  - { figure: caesar, role: victim }
  - { figure: brutus, role: killer }
counts:
  wounds: { what: wounds, min: 23, max: 23${note} }
cite: [suetonius]
`;

export const oneWitness: Rule = {
  id: "one-witness",
  reason: "What is told by one witness alone is told as such.",
  explanation:
    "It asks of each claim of rank (who held an office from when to when, how a life ended, how many) for two independent witnesses. Sources that lean on one another (`basedOn`, `translationOf`) are one. A claim that has only one brings a `note` that says so to the reader, or a status other than established.",
  level: "off",
  fails: {
    "events/murder-of-caesar.yaml": murder(""),
    ...witnesses,
  },
  passes: {
    "events/murder-of-caesar.yaml": murder(", note: only Suetonius counts them"),
    ...witnesses,
  },
  check({ dataset, report }) {
    for (const claim of dataset.claims) {
      const rank =
        claim.kind === "term" ||
        (claim.kind === "event" && claim.field.startsWith("counts.")) ||
        claim.field === "died";
      if (!rank || claim.note !== undefined || claim.status !== "established") continue;
      if (claim.cite.length === 0) continue;
      const witnesses = witnessesOf(dataset, claim);
      if (witnesses.length > 1) continue;
      report({
        message: `Only one witness for "${claim.text}"${witnesses[0] === undefined ? "" : `: ${dataset.label(witnesses[0].source)}`}`,
        at: { entry: claim.entry, path: draftPathOf(claim) },
        suggestion: "cite another that does not lean on it, or say in a note that there is only one",
      });
    }
  },
};
