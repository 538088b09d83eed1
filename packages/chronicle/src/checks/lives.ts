import { isBefore } from "../date/compare.ts";
import { formatDate } from "../date/format-date.ts";
import type { Figure } from "../model/figure.ts";
import { severityOf } from "./certainty.ts";
import type { Finding } from "./finding.ts";
import type { CheckContext, Rule } from "./rule.ts";

type Report = CheckContext["report"];

interface Deed {
  readonly figure: Figure;
  /** What the person is said to do, after the name: `made the arrest in Arrest of Beria`. */
  readonly doing: string;
  readonly edtf: string;
  readonly at: Finding["at"];
}

export const actsAfterDeath: Rule = {
  id: "acts-after-death",
  reason: "The dead do not act.",
  check({ dataset, report }) {
    for (const deed of deeds({ dataset })) againstDeath(deed, report);
  },
};

export const notYetBorn: Rule = {
  id: "not-yet-born",
  reason: "Nobody acts before being born.",
  check({ dataset, report }) {
    for (const deed of deeds({ dataset })) againstBirth(deed, report);
  },
};

export const holderNotAlive: Rule = {
  id: "holder-not-alive",
  reason: "An office is held by the living: a term lies within its holder's life.",
  check({ dataset, report }) {
    for (const term of dataset.terms) {
      const figure = dataset.find("figure", term.figure);
      if (!figure) continue;
      againstBirth(
        { figure, doing: `hold ${term.label}`, edtf: term.start.date.edtf, at: { entry: term.id, path: ["start"] } },
        report,
      );
      if (term.end)
        againstDeath(
          {
            figure,
            doing: `still hold ${term.label}`,
            edtf: term.end.date.edtf,
            at: { entry: term.id, path: ["end"] },
          },
          report,
        );
      else
        againstDeath(
          {
            figure,
            doing: `take up ${term.label}`,
            edtf: term.start.date.edtf,
            at: { entry: term.id, path: ["start"] },
          },
          report,
        );
    }
  },
};

function* deeds({ dataset }: Pick<CheckContext, "dataset">): Generator<Deed> {
  for (const event of dataset.events) {
    for (const [index, { figure: id, role }] of event.who.entries()) {
      const figure = id === undefined ? undefined : dataset.find("figure", id);
      const demanded = dataset.subject.roles[role]?.presence ?? "any";
      if (!figure || demanded === "any") continue;
      yield {
        figure,
        doing: `be ${dataset.subject.roles[role]?.label ?? role} in ${event.label}`,
        edtf: event.time.effective.date.edtf,
        at: { entry: event.id, path: ["who", index] },
      };
    }
  }
}

function againstDeath({ figure, doing, edtf, at }: Deed, report: Report): void {
  if (!figure.died) return;
  const severity = severityOf(isBefore(figure.died.date.edtf, edtf) === "certainly" ? "certainly" : "no");
  if (!severity) return;
  report({
    severity,
    message: `${figure.label} cannot ${doing} on ${formatDate(edtf)}: dead since ${formatDate(figure.died.date.edtf)}`,
    at,
    related: [
      {
        at: { entry: figure.id, path: ["died"] },
        message: `${figure.label} died ${formatDate(figure.died.date.edtf)}`,
      },
    ],
  });
}

function againstBirth({ figure, doing, edtf, at }: Deed, report: Report): void {
  if (!figure.born) return;
  if (isBefore(edtf, figure.born.date.edtf) !== "certainly") return;
  report({
    message: `${figure.label} cannot ${doing} on ${formatDate(edtf)}: not born until ${formatDate(figure.born.date.edtf)}`,
    at,
    related: [
      {
        at: { entry: figure.id, path: ["born"] },
        message: `${figure.label} was born ${formatDate(figure.born.date.edtf)}`,
      },
    ],
  });
}
