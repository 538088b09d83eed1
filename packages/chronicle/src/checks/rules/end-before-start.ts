import { isBefore } from "../../date/compare.ts";
import { contradiction } from "../contradiction.ts";
import { dateInWords } from "../date-in-words.ts";
import { onDate } from "../on-date.ts";
import type { CheckContext, Rule } from "../rule.ts";

/** The places at which an entry says from when to when something held. */
function* periods({ dataset }: CheckContext) {
  for (const figure of dataset.figures) {
    yield {
      entry: figure.id,
      what: figure.label,
      from: figure.born?.date,
      to: figure.died?.date,
      claims: [figure.born, figure.died],
      paths: [["born"], ["died"]],
      words: ["is born", "dies"],
    };
  }
  for (const term of dataset.terms) {
    yield {
      entry: term.id,
      what: term.label,
      from: term.start.date,
      to: term.end?.date,
      claims: [term.start, term.end ?? undefined],
      paths: [["start"], ["end"]],
      words: ["begins", "ends"],
    };
  }
  for (const body of [...dataset.organizations, ...dataset.offices]) {
    const { from, to } = body.existed;
    yield {
      entry: body.id,
      what: body.label,
      from: from?.date,
      to: to?.date,
      claims: [from, to],
      paths: [
        ["existed", "from"],
        ["existed", "to"],
      ],
      words: ["begins", "ends"],
    };
  }
  for (const named of [...dataset.organizations, ...dataset.offices, ...dataset.places]) {
    for (const [index, name] of named.names.entries()) {
      yield {
        entry: named.id,
        what: `the name ${name.name}`,
        from: name.from,
        to: name.to,
        paths: [
          ["names", index, "from"],
          ["names", index, "to"],
        ],
        words: ["begins", "ends"],
      };
    }
  }
  for (const place of dataset.places) {
    for (const [index, state] of place.states.entries()) {
      yield {
        entry: place.id,
        what: `${place.label} in ${state.state}`,
        from: state.from,
        to: state.to,
        paths: [
          ["states", index, "from"],
          ["states", index, "to"],
        ],
        words: ["begins", "ends"],
      };
    }
  }
  for (const office of dataset.offices) {
    for (const [index, vacancy] of office.vacancies.entries()) {
      yield {
        entry: office.id,
        what: "the vacancy",
        from: vacancy.from,
        to: vacancy.to,
        paths: [
          ["vacancies", index, "from"],
          ["vacancies", index, "to"],
        ],
        words: ["begins", "ends"],
      };
    }
  }
  for (const relation of dataset.relations) {
    yield {
      entry: relation.id,
      what: relation.label,
      from: relation.since,
      to: relation.until,
      paths: [["since"], ["until"]],
      words: ["begins", "ends"],
    };
  }
}

export const endBeforeStart: Rule = {
  id: "end-before-start",
  reason: "Nothing ends before it begins, and nobody dies before being born.",
  possibly: true,
  explanation:
    "It compares the two ends of whatever lasts: a life, a term, the existence of an office or a body, a name, a vacancy, a relation, a place's belonging to a state. When it fires, the two dates have often been exchanged.",
  fails: {
    "relations/rome.yaml": `
entries:
  caesar-patron-of-brutus: { from: caesar, to: brutus, kind: patron, since: -0043-03-15, until: -0047, cite: [suetonius] }
`,
  },
  passes: {
    "relations/rome.yaml": `
entries:
  caesar-patron-of-brutus: { from: caesar, to: brutus, kind: patron, since: -0047, until: -0043-03-15, cite: [suetonius] }
`,
  },
  scope: "entry",
  check(ctx) {
    for (const { entry, what, from, to, paths, words, claims: [start, end] = [] } of periods(ctx)) {
      if (!from || !to) continue;
      const [fromPath = [], toPath = []] = paths;
      const [begins, ends] = words;
      const pairs = [
        { from, to, at: toPath, other: fromPath },
        ...(end?.rivals ?? []).map(({ date }, index) => ({
          from,
          to: date,
          at: [...toPath, index + 1],
          other: fromPath,
        })),
        ...(start?.rivals ?? []).map(({ date }, index) => ({
          from: date,
          to,
          at: [...fromPath, index + 1],
          other: toPath,
        })),
      ];
      for (const pair of pairs) {
        const certainty = contradiction(isBefore, "certainly", pair.to.edtf, pair.from.edtf);
        if (!certainty) continue;
        const atEnd = pair.other === fromPath;
        ctx.report({
          certainty,
          message: `${capital(what)} ${ends} ${onDate(pair.to.edtf)}, before it ${begins} ${onDate(pair.from.edtf)}`,
          at: { entry, path: pair.at },
          related: [
            {
              at: { entry, path: pair.other },
              message: atEnd ? `${begins} ${dateInWords(pair.from)}` : `${ends} ${dateInWords(pair.to)}`,
            },
          ],
          suggestion:
            isBefore(pair.from.edtf, pair.to.edtf) === "no" ? "the two dates may have been exchanged" : undefined,
        });
      }
    }
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
