import { content, isBefore, powerOn } from "@thaw/content";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { flashCards, orderTheEvents, sourceAgainstClaim, whoHeldPower } from "../src/index.ts";
import { makeKit } from "../src/make-kit.ts";

const options = { seed: "1953", count: 5 };

test("the same seed gives the same kit to the byte, another seed another", () => {
  expect(makeKit(content, options)).toEqual(makeKit(content, options));
  expect(makeKit(content, options).get("worksheet.html")).not.toBe(
    makeKit(content, { ...options, seed: "7" }).get("worksheet.html"),
  );
});

test("a new event leaves the questions about others as they were, but for its own place", () => {
  const [gone, ...events] = content.events;
  const fewer = { ...content, events };
  const [before, after] = [content, fewer].map((dataset) => orderTheEvents(dataset, { ...options, count: 40 }));
  const untouched = before?.questions.filter(({ answer }, at) => answer === after?.questions[at]?.answer).length ?? 0;
  expect(gone).toBeDefined();
  expect(untouched).toBeGreaterThan((before?.questions.length ?? 0) / 4);
});

test("events to be ordered have one certain order, and stand in another on the sheet", () => {
  const { questions } = orderTheEvents(content, options);
  expect(questions).toHaveLength(5);
  for (const { claims } of questions) {
    const dates = claims.map((id) => content.claim(id)?.date?.edtf ?? "");
    for (const [at, date] of dates.slice(1).entries()) expect(isBefore(dates[at] ?? "", date)).toBe("certainly");
  }
  expect(questions.some(({ options: shown, answer }) => !answer.startsWith(shown[0] ?? ""))).toBe(true);
});

test("who held power has one right answer, which the dataset gives for that day", () => {
  const { questions } = whoHeldPower(content, options);
  expect(questions).toHaveLength(5);
  for (const { options: shown, answer, claims } of questions) {
    expect(shown.filter((label) => label === answer)).toHaveLength(1);
    const term = content.terms.find(({ start }) => start.id === claims[0]);
    expect(content.label(term?.figure ?? "")).toBe(answer);
  }
  expect(powerOn(content, "1953-06-26").length).toBeGreaterThan(0);
});

test("a source stands against another only where they differ", () => {
  const { questions } = sourceAgainstClaim(content, { ...options, within: "1878/1971" });
  expect(questions.length).toBeGreaterThan(2);
  for (const { options: shown, claims } of questions) {
    expect(new Set(claims.map((id) => content.claim(id)?.date?.edtf)).size).toBe(claims.length);
    expect(shown.length).toBeGreaterThan(1);
  }
});

test("the cards are whole in CSV and in the file for Anki, and no text breaks a row", () => {
  const kit = makeKit(content, options);
  const cards = flashCards(content);
  const { data, errors } = Papa.parse<Record<string, string>>(kit.get("cards.csv") ?? "", {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
  const lines = (kit.get("cards-for-anki.txt") ?? "").trimEnd().split("\n");
  const rows = lines.filter((line) => !line.startsWith("#"));
  expect(rows).toHaveLength(cards.length);
  for (const row of rows) expect(row.split("\t")).toHaveLength(4);
  expect(new Set(rows.map((row) => row.split("\t")[0])).size).toBe(rows.length);
});

test("the worksheet has no answer before the sheet of answers, and names its version", () => {
  const text = makeKit(content, options).get("worksheet.html") ?? "";
  const [sheet = "", answers = ""] = text.split('<section class="answers">');
  expect(sheet).not.toContain("effective");
  expect(answers).toContain(content.release.version);
});
