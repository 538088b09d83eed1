import { isBefore } from "../date/compare.ts";
import { formatDate } from "../date/format-date.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import { severityOf } from "./certainty.ts";
import type { CheckContext, Rule } from "./rule.ts";

/** The places at which an entry says from when to when something held. */
function* periods({ dataset }: CheckContext) {
  for (const figure of dataset.figures) {
    yield {
      entry: figure.id,
      what: figure.label,
      from: figure.born?.date,
      to: figure.died?.date,
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
  check(ctx) {
    for (const { entry, what, from, to, paths, words } of periods(ctx)) {
      if (!from || !to) continue;
      if (isBefore(to.edtf, from.edtf) !== "certainly") continue;
      const [fromPath = [], toPath = []] = paths;
      ctx.report({
        message: `${capital(what)} ${words[1]} on ${formatDate(to.edtf)}, before it ${words[0]} on ${formatDate(from.edtf)}`,
        at: { entry, path: toPath },
        related: [{ at: { entry, path: fromPath }, message: `${words[0]} ${shown(from)}` }],
        suggestion: isBefore(from.edtf, to.edtf) === "no" ? `the two dates may have been exchanged` : undefined,
      });
    }
  },
};

export const announcedBeforeDecided: Rule = {
  id: "announced-before-decided",
  reason: "What is announced, takes effect or becomes known abroad has been decided before.",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      const { decided, effective, announced, knownAbroad } = event.time;
      const pairs = [
        { first: decided, firstName: "decided", later: effective, laterName: "effective", verb: "takes effect" },
        { first: decided, firstName: "decided", later: announced, laterName: "announced", verb: "is announced" },
        { first: decided, firstName: "decided", later: knownAbroad, laterName: "knownAbroad", verb: "is known abroad" },
      ];
      for (const { first, firstName, later, laterName, verb } of pairs) {
        if (!first || !later) continue;
        const severity = severityOf(isBefore(later.date.edtf, first.date.edtf) === "certainly" ? "certainly" : "no");
        if (!severity) continue;
        report({
          severity,
          message: `${event.label} ${verb} on ${formatDate(later.date.edtf)}, before it is decided on ${formatDate(first.date.edtf)}`,
          at: { entry: event.id, path: ["time", laterName] },
          related: [{ at: { entry: event.id, path: ["time", firstName] }, message: `decided ${shown(first.date)}` }],
        });
      }
    }
  },
};

export const causeAfterEffect: Rule = {
  id: "cause-after-effect",
  reason: "A cause does not begin after its effect has ended.",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      for (const [index, { event: id }] of event.causes.entries()) {
        const cause = dataset.find("event", id);
        if (!cause) continue;
        const begins = cause.time.decided ?? cause.time.effective;
        if (isBefore(event.time.effective.date.edtf, begins.date.edtf) !== "certainly") continue;
        report({
          message: `${cause.label} (${formatDate(begins.date.edtf)}) cannot have led to ${event.label}, which was over by then (${formatDate(event.time.effective.date.edtf)})`,
          at: { entry: event.id, path: ["causes", index] },
          related: [{ at: { entry: cause.id, path: ["time"] }, message: `${cause.label}: ${shown(begins.date)}` }],
        });
      }
    }
  },
};

export const partOutsideWhole: Rule = {
  id: "part-outside-whole",
  reason: "A part of an event happens while the whole does.",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      const whole = event.partOf === undefined ? undefined : dataset.find("event", event.partOf);
      if (!whole) continue;
      const [inner, outer] = [event.time.effective.date, whole.time.effective.date];
      const outside = [isBefore(inner.edtf, outer.edtf), isBefore(outer.edtf, inner.edtf)].includes("certainly");
      if (!outside) continue;
      report({
        message: `${event.label} (${formatDate(inner.edtf)}) lies outside ${whole.label} (${formatDate(outer.edtf)}), of which it is said to be part`,
        at: { entry: event.id, path: ["time", "effective"] },
        related: [{ at: { entry: whole.id, path: ["time", "effective"] }, message: `${whole.label}: ${shown(outer)}` }],
      });
    }
  },
};

export const orderWithinDay: Rule = {
  id: "order-within-day",
  reason: "An event that came after another cannot be dated before it, nor come after itself.",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      for (const [index, id] of event.after.entries()) {
        const earlier = dataset.find("event", id);
        if (!earlier) continue;
        const circle = id === event.id || earlier.after.includes(event.id);
        if (!circle && isBefore(event.time.effective.date.edtf, earlier.time.effective.date.edtf) !== "certainly")
          continue;
        report({
          message: circle
            ? `${event.label} and ${earlier.label} are each said to come after the other`
            : `${event.label} (${formatDate(event.time.effective.date.edtf)}) is said to come after ${earlier.label} (${formatDate(earlier.time.effective.date.edtf)})`,
          at: { entry: event.id, path: ["after", index] },
          related: [
            {
              at: { entry: earlier.id, path: ["time", "effective"] },
              message: `${earlier.label}: ${shown(earlier.time.effective.date)}`,
            },
          ],
        });
      }
    }
  },
};

function shown(date: HistoricalDate): string {
  return date.oldStyle ? `${formatDate(date.edtf)} (${date.oldStyle} Old Style)` : formatDate(date.edtf);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
