import { findDatesInText } from "@thaw/chronicle/date";
import { openDataset } from "@thaw/chronicle/query";
import { type CheckedSentence, createTextCheck } from "@thaw/chronicle/text";
import { expect, test } from "vitest";
import { content } from "../src/index.ts";
import { articleSentences } from "./article-sentences.ts";
import { falseSentences, trueSentences } from "./true-sentences.ts";

const check = createTextCheck(content);
const { statements } = content.get("review", "grunge-what-really-happened");
const contradicted = statements.flatMap(({ verdict }, number) => (verdict === "contradicted" ? [number] : []));
const found = (sentences: readonly CheckedSentence[]) =>
  sentences.flatMap(({ verdict }, number) => (verdict === "contradicted" ? [number] : []));

test("of the article's 47 statements the eight that the record contradicts are found, and no other", () => {
  expect(articleSentences).toHaveLength(statements.length);
  const sentences = check(articleSentences.join(" "));
  expect(sentences).toHaveLength(statements.length);
  expect(contradicted).toHaveLength(8);
  expect(found(sentences)).toEqual(contradicted);
  for (const { verdict, judgements } of sentences) {
    if (verdict === "unjudged") continue;
    expect(judgements.length).toBeGreaterThan(0);
    for (const id of judgements.flatMap(({ claims }) => claims)) expect(content.claim(id), id).toBeDefined();
  }
});

/** What is known when nobody has ever reviewed anything. */
const unreviewed = createTextCheck(
  openDataset({
    subject: content.subject,
    release: content.release,
    entries: {
      event: content.events,
      figure: content.figures,
      organization: content.organizations,
      office: content.offices,
      term: content.terms,
      place: content.places,
      source: content.sources,
      dispute: content.disputes,
      relation: content.relations,
      story: content.stories,
      review: [],
    },
  }),
);

test("by facts alone, without a review in the dataset, seven of the eight are found, and no other", () => {
  const sentences = unreviewed(articleSentences.join(" "));
  const keys = ["s03", "s13", "s21", "s24", "s25", "s27", "s44"];
  expect(found(sentences).map((number) => statements[number]?.key)).toEqual(keys);
  expect(check(articleSentences.join(" "), { reviews: false })).toEqual(sentences);
});

test("told once more in other words, the same seven are found by facts alone", () => {
  expect(falseSentences.map(([key]) => key)).toEqual(contradicted.map((number) => statements[number]?.key));
  const missed = falseSentences.filter(([, words]) => unreviewed(words)[0]?.verdict !== "contradicted");
  expect(missed.map(([key]) => key)).toEqual(["s31"]);
});

test("none of the true sentences that speak of the same things is held to be false, read alone or one after another", () => {
  const texts = [...trueSentences, trueSentences.join(" ")];
  const alarms = texts.flatMap((text) => unreviewed(text)).filter(({ verdict }) => verdict === "contradicted");
  expect(alarms.map(({ text }) => text)).toEqual([]);
});

test.each([
  ["Joseph Stalin, who was born in 1878, died on 6 May 1953.", "contradicted"],
  ["Stalin died on 5 March 1953.", "agrees"],
  ["Stalin did not die in May.", "unjudged"],
  ["Beria was arrested on 26 July 1953.", "contradicted"],
  ["Beria was arrested on 26 June 1953, and his arrest was announced on 10 July 1953.", "agrees"],
  ["Khrushchev became First Secretary in March 1953.", "contradicted"],
  ["Khrushchev became First Secretary on 7 September 1953.", "agrees"],
  ["Malenkov was Chairman of the Council of Ministers in 1957.", "contradicted"],
  ["Khrushchev was not Chairman of the Council of Ministers in 1957.", "unjudged"],
  ["Vyshinsky succeeded Molotov as Minister of Foreign Affairs in March 1953.", "contradicted"],
  ["Brezhnev succeeded Khrushchev in October 1964.", "agrees"],
  ["Stalingrad was renamed Volgograd in 1956.", "contradicted"],
  ["Nikita Krushchev gave the speech.", "contradicted"],
  ["In the Novocherkassk massacre 240 people were killed on 2 June.", "contradicted"],
  ["The weather in Lisbon was fine.", "unjudged"],
  ["Beria was a member of the Presidium until 1954.", "contradicted"],
  ["Beria was in prison until December 1953.", "unjudged"],
  ["From March 1953 until February 1955 Stalin was in power.", "contradicted"],
  ["Brezhnev invaded Czechoslovakia in 1968.", "unjudged"],
  ["Khrushchev invaded Czechoslovakia in 1968.", "contradicted"],
  ["Stalin crushed the rising in Hungary in 1956.", "contradicted"],
  ["Malenkov put down a strike in 1966.", "contradicted"],
  ["The rising that overthrew the Tsar surprised Lenin.", "unjudged"],
  ["Under Stalin thousands were shot.", "contradicted"],
  ["Under Stalin thousands were shot in Georgia.", "unjudged"],
  ["Under Stalin thousands of priests were shot.", "unjudged"],
])("%s: %s", (sentence, verdict) => {
  expect(check(sentence)[0]?.verdict).toBe(verdict);
});

test("what cannot be judged is said to be so, and why", () => {
  const [opinion, unknown] = check("Lenin was anything but humane in the way he ruled. Beria kept a dog.");
  expect(opinion).toMatchObject({ verdict: "unjudged", why: "it is a judgement, with no fact to check" });
  expect(unknown).toMatchObject({
    verdict: "unjudged",
    why: "it states no date, office or number that could be held against what is known",
  });
});

/** The content's own prose, which the compiler holds to be true. */
const prose = [
  ...content.events.map(({ summary }) => summary),
  ...content.figures.flatMap(({ summary }) => summary ?? []),
  ...content.events.flatMap((event) => event.statements.map(({ text }) => text)),
  ...content.stories.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "paragraph" ? [block.sentences.map(({ html }) => html.replace(/<[^>]+>/g, "")).join(" ")] : [],
    ),
  ),
];

test("of two thousand true sentences not one in two hundred is held to be false", () => {
  const sentences = prose.flatMap((text) => check(text));
  expect(sentences.length).toBeGreaterThan(1_500);
  const alarms = sentences.filter(({ verdict }) => verdict === "contradicted").map(({ text }) => text);
  expect(alarms.length, alarms.join("\n")).toBeLessThan(sentences.length / 200);
}, 30_000);

test("of sentences whose date it knows, four in five are found out when the month is changed", () => {
  const changed = prose
    .flatMap((text) => check(text, { reviews: false }))
    .flatMap(({ text, start, judgements }) => {
      const right = judgements.find(({ rule, verdict }) => verdict === "agrees" && /^(?:life|event)$/.test(rule));
      const date = right && findDatesInText(text).find((one) => one.start + start === right.start);
      const words = date?.words.replace(/\p{Lu}\p{Ll}+/u, (month) => (month === "May" ? "August" : "May"));
      return date && words !== date.words ? [`${text.slice(0, date.start)}${words}${text.slice(date.end)}`] : [];
    });
  const caught = changed.filter((text) =>
    check(text, { reviews: false }).some((one) => one.verdict === "contradicted"),
  );
  expect(changed.length).toBeGreaterThan(10);
  expect(caught.length / changed.length).toBeGreaterThan(0.8);
}, 30_000);
