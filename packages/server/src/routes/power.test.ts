import { expect, test } from "vitest";
import { ask, askProblem } from "../../test/ask.ts";

test("on 26 June 1953 Beria ceases to be minister and Malenkov heads the government", async () => {
  const { data, followed, labels } = await ask("/v1/power?date=1953-06-26", "Power");
  const row = (office: string) => data.find((it: { office: string }) => it.office === office);
  const beria = row("minister-of-internal-affairs").holders.find(
    (it: { figure: string }) => it.figure === "lavrentiy-beria",
  );
  expect(beria).toMatchObject({ ended: "certainly", began: "no", why: "arrest" });
  expect(beria.cite.length).toBeGreaterThan(0);
  expect(row("chairman-council-of-ministers").holders).toMatchObject([{ figure: "georgy-malenkov", ended: "no" }]);
  expect(followed).toBe("certainly");
  expect(labels["lavrentiy-beria"]).toBe("Lavrentiy Beria");
});

test("one office can be asked for, or several", async () => {
  const offices = async (wanted: string) =>
    (await ask(`/v1/power?date=1955&office=${wanted}`, "Power")).data.map(({ office }: { office: string }) => office);
  expect(await offices("first-secretary-cpsu")).toEqual(["first-secretary-cpsu"]);
  expect(await offices("first-secretary-cpsu,chairman-council-of-ministers")).toHaveLength(2);
});

test("a month or a year names everyone who held the office within it", async () => {
  const { data } = await ask("/v1/power?date=1955&office=chairman-council-of-ministers", "Power");
  expect(data[0].holders.map(({ figure }: { figure: string }) => figure)).toEqual([
    "georgy-malenkov",
    "nikolai-bulganin",
  ]);
});

test("outside the period the answer says that it does not follow", async () => {
  const { followed, data } = await ask("/v1/power?date=1700-01-01", "Power");
  expect({ followed, data }).toEqual({ followed: "no", data: [] });
});

test.each([
  "1953-13",
  "1953-13-13",
  "1953-02-29",
  "26 June 1953",
  "yesterday",
  "",
  "1953/1954",
  "1953~",
  "9".repeat(300),
])("%s is no date to ask power for", async (date) => {
  const { errors } = await askProblem(`/v1/power?date=${encodeURIComponent(date)}`, "bad-date");
  expect(errors[0]).toMatchObject({ parameter: "date" });
  expect(errors[0].value.length).toBeLessThanOrEqual(100);
});

test("a date in words is answered with the date that was meant, which works", async () => {
  const { suggestion } = await askProblem("/v1/power?date=26%20June%201953", "bad-date");
  expect(suggestion).toBe("1953-06-26");
  await ask(`/v1/power?date=${suggestion}`, "Power");
});

test("without a date there is no answer", async () => {
  const { errors } = await askProblem("/v1/power", "missing-parameter");
  expect(errors).toMatchObject([{ parameter: "date" }]);
});
