import { dayNumber } from "../../date/civil.ts";
import { formatDate } from "../../date/format-date.ts";
import { MONTHS } from "../../date/months.ts";
import { safeParseDate } from "../../date/parse-date.ts";
import { ownTexts } from "../prose.ts";
import type { Rule } from "../rule.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const weekdayAndDay = new RegExp(
  `\\b(${WEEKDAYS.join("|")}),? (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS.join("|")}) (\\d{3,4})\\b(?! BC)`,
  "g",
);

const place = (weekday: string) => `
name: Rome
kind: city
coordinates: { lat: 41.89, lon: 12.49 }
names: [{ name: Roma, from: 1870-09-20 }]
summary: Italian troops entered on ${weekday} 20 September 1870.
cite: [suetonius]
`;

export const wrongWeekday: Rule = {
  id: "wrong-weekday",
  reason: "A day of the week belongs to its date.",
  explanation:
    "A text that names both, as in “Friday 26 June 1953”, names the weekday that the Gregorian calendar has. Weekdays are often copied from a neighbouring year.",
  fails: { "places/rome-city.yaml": place("Monday") },
  passes: { "places/rome-city.yaml": place("Tuesday") },
  scope: "entry",
  check({ dataset, report }) {
    for (const { text, at } of ownTexts({ dataset })) {
      if (!text.includes("day")) continue;
      for (const [words, weekday = "", day = "", month = "", year = ""] of text.matchAll(weekdayAndDay)) {
        const iso = `${year.padStart(4, "0")}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
        if (!safeParseDate(iso).ok) continue;
        const number = dayNumber({ year: Number(year), month: MONTHS.indexOf(month) + 1, day: Number(day) });
        const right = WEEKDAYS[(((number + 4) % 7) + 7) % 7] ?? "";
        if (right === weekday) continue;
        report({
          message: `"${words}": ${formatDate(iso)} was a ${right}`,
          at,
          suggestion: `write ${right}, or mend the date`,
        });
      }
    }
  },
};
