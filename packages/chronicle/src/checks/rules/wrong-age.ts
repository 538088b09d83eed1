import { MINUTES_PER_DAY } from "../../date/civil.ts";
import { formatDate } from "../../date/format-date.ts";
import { parseDate } from "../../date/parse-date.ts";
import type { HistoricalEvent } from "../../model/event.ts";
import type { Figure } from "../../model/figure.ts";
import { type ReaderText, retellings } from "../prose.ts";
import type { Rule } from "../rule.ts";

const aged = /\b(?:aged|at the age of|at age) (\d{1,3})\b|\b(\d{1,3})[- ]years?[- ]old\b/g;

const murder = (age: number) => `
title: Murder of Caesar
kind: murder
topics: [politics]
summary: Senators stabbed Caesar to death at the age of ${age}.
time: { effective: -0043-03-15 }
place: rome-city
who:
  - { figure: caesar, role: victim }
cite: [suetonius]
`;

export const wrongAge: Rule = {
  id: "wrong-age",
  reason: "An age in a text agrees with the dates of the life it speaks of.",
  explanation:
    "In a text about a figure, or about an event, an age (“aged 74”, “at the age of 74”) is held against the births of those who are named under `who:`: it must be the age of one of them at the event, or of the figure at death. Texts in which no birth is known are let pass.",
  absence: true,
  fails: { "events/murder-of-caesar.yaml": murder(66) },
  passes: { "events/murder-of-caesar.yaml": murder(55) },
  scope: "entry",
  check({ dataset, report }) {
    for (const text of retellings({ dataset })) {
      for (const [words, first, second] of text.text.matchAll(aged)) {
        const age = Number(first ?? second);
        const lives = livesIn(text, dataset.find("event", text.at.entry), dataset.find("figure", text.at.entry), (id) =>
          dataset.find("figure", id),
        );
        const known = lives.flatMap(({ figure, on }) => ageRange(figure, on));
        if (known.length === 0 || known.some(({ min, max }) => age >= min && age <= max)) continue;
        report({
          message: `"${words}": ${known.map(({ figure, min, max }) => `${figure.label} was ${min === max ? min : `${min} or ${max}`}`).join("; ")}`,
          at: text.at,
          related: known.map(({ figure }) => ({
            at: { entry: figure.id, path: ["born"] },
            message: `${figure.label} was born ${formatDate(figure.born?.date.edtf ?? "")}`,
          })),
        });
      }
    }
  },
};

/** Whose age a text can mean, and on what date. */
function livesIn(
  { text }: ReaderText,
  event: HistoricalEvent | undefined,
  figure: Figure | undefined,
  find: (id: string) => Figure | undefined,
): { figure: Figure; on: string }[] {
  if (figure)
    return figure.died && /\bdie[ds]?\b|death|executed|shot|killed/.test(text)
      ? [{ figure, on: figure.died.date.edtf }]
      : [];
  return (event?.who ?? []).flatMap(({ figure: id }) => {
    const found = id === undefined ? undefined : find(id);
    return found && event ? [{ figure: found, on: event.time.effective.date.edtf }] : [];
  });
}

function ageRange(figure: Figure, on: string): { figure: Figure; min: number; max: number }[] {
  if (!figure.born) return [];
  const [born, then] = [parseDate(figure.born.date.edtf), parseDate(on)];
  const years = (minutes: number) => Math.floor(minutes / (365.2425 * MINUTES_PER_DAY));
  const [min, max] = [years(then.start.min - born.end.max), years(then.end.max - born.start.min)];
  return Number.isFinite(min) && Number.isFinite(max) ? [{ figure, min, max }] : [];
}
