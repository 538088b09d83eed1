import { isBefore } from "../date/compare.ts";
import { formatDate } from "../date/format-date.ts";
import type { Figure } from "../model/figure.ts";
import { contradiction } from "./contradiction.ts";
import type { Finding } from "./finding.ts";
import { onDate } from "./on-date.ts";
import type { CheckContext } from "./rule.ts";

type Report = CheckContext["report"];

/** Something a figure is said to do on a date. */
export interface Deed {
  readonly figure: Figure;
  /** What the person is said to do, after "cannot": `take part in Arrest of Beria (arresting)`. */
  readonly doing: string;
  readonly edtf: string;
  readonly at: Finding["at"];
}

/** What figures do in events, as far as their role demands that they live. */
export function* deeds({ dataset }: Pick<CheckContext, "dataset">): Generator<Deed> {
  for (const event of dataset.events) {
    for (const [index, { figure: id, role }] of event.who.entries()) {
      const figure = id === undefined ? undefined : dataset.find("figure", id);
      const demanded = dataset.subject.roles[role]?.presence ?? "any";
      if (!figure || demanded === "any") continue;
      yield {
        figure,
        doing: `take part in ${event.label} (${dataset.subject.roles[role]?.label ?? role})`,
        edtf: event.time.effective.date.edtf,
        at: { entry: event.id, path: ["who", index] },
      };
    }
  }
}

/** Report a deed done after death. */
export function againstDeath({ figure, doing, edtf, at }: Deed, report: Report): void {
  if (!figure.died) return;
  const certainty = contradiction(isBefore, "certainly", figure.died.date.edtf, edtf);
  if (!certainty) return;
  report({
    certainty,
    message: `${figure.label} cannot ${doing} ${onDate(edtf)}: dead since ${formatDate(figure.died.date.edtf)}`,
    at,
    related: [
      {
        at: { entry: figure.id, path: ["died"] },
        message: `${figure.label} died ${formatDate(figure.died.date.edtf)}`,
      },
    ],
  });
}

/** Report a deed done before birth. */
export function againstBirth({ figure, doing, edtf, at }: Deed, report: Report): void {
  if (!figure.born) return;
  const certainty = contradiction(isBefore, "certainly", edtf, figure.born.date.edtf);
  if (!certainty) return;
  report({
    certainty,
    message: `${figure.label} cannot ${doing} ${onDate(edtf)}: not born until ${formatDate(figure.born.date.edtf)}`,
    at,
    related: [
      {
        at: { entry: figure.id, path: ["born"] },
        message: `${figure.label} was born ${formatDate(figure.born.date.edtf)}`,
      },
    ],
  });
}
