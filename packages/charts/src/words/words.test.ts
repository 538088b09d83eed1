import { parseDate } from "@thaw/chronicle";
import { expect, test } from "vitest";
import { timeScale } from "../time/time-scale.ts";
import { timeTicks } from "../time/time-ticks.ts";
import { listTimeline } from "../timeline/list-timeline.ts";
import { placedDate, timeline } from "../timeline/timeline.ts";
import { chartSpeech, inEnglish } from "./chart-speech.ts";
import { english } from "./english.ts";
import { russian } from "./russian.ts";

/** Every text of a dictionary, by its path. */
function textsOf(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );
}

test("the Russian leaves no hole empty and lets nothing else in", () => {
  const holes = (text: string) => [...new Set([...text.matchAll(/(?<=\{)\w+/g)].map(([hole]) => hole))].sort();
  const known = new Map(textsOf(english).map(([path, text]) => [path, holes(text)]));
  for (const [path, text] of textsOf(russian)) {
    const own = known.get(path.replace(/\.\w+$/, ".other")) ?? known.get(path);
    expect(holes(text), path).toEqual(own);
  }
});

test("the Russian has no Latin letter outside its holes", () => {
  const latin = textsOf(russian).filter(([, text]) => /[a-z]/i.test(text.replace(/\{[^}]*\}/g, "")));
  expect(latin).toEqual([["language", "ru"]]);
});

test("a bar of power tells in words where its holder and its office end, which the script reads", () => {
  for (const { terms, script } of [english, russian]) {
    expect(terms.lasted.startsWith(`${script.lastedBegins}{from`)).toBe(true);
    expect(terms.acting).toBe(`${script.actingBegins}{words}`);
  }
});

test("a drawing in Russian says dates, months and doubts in Russian, in the cases that the sentences ask for", () => {
  const speech = chartSpeech(russian);
  const item = {
    id: "decree",
    label: "Постановление",
    href: "/events/decree/",
    lane: "all",
    ...placedDate("1919-07-30", speech),
    status: "probable",
    weight: 1,
    others: [{ time: "announced", at: parseDate("1919-08"), words: speech.dated("1919-08") }],
    causes: [],
  } as const;
  const list = listTimeline(
    timeline({ title: "Башня", within: "1919", lanes: [{ id: "all", label: "Всё" }], items: [item], speech }),
  ).html.replace(/<[^>]+>/g, "");
  expect(list).toBe("30 июля 1919 г. Постановление вероятно Всё · обнародовано в августе 1919 г.");
  const year = parseDate("1919");
  const ticks = timeTicks(timeScale({ from: year.start.min, to: year.end.max }, 0, 600), 44, speech);
  expect(ticks.slice(0, 3).map(({ label }) => label)).toEqual(["янв 1919", "фев", "мар"]);
  expect(speech.say(russian.terms.lasted, { from: speech.dated("1919-03"), until: russian.terms.beyond })).toBe(
    "с марта 1919 г. и дальше",
  );
  expect(inEnglish.dayOfYear("1953-03-09")).toBe("9 March");
});
