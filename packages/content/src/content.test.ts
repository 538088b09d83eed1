import { expect, expectTypeOf, test } from "vitest";
import {
  content,
  type EventId,
  eventSchema,
  type Figure,
  type FigureId,
  figureSchema,
  formatDate,
  type HistoricalEvent,
  ids,
  isBefore,
  nameOn,
  powerOn,
  publicOn,
  restsOn,
  reviewSchema,
  timelineOf,
} from "./index.ts";

const holders = (date: string, office: string) =>
  powerOn(content, date)
    .find((row) => row.office.id === office)
    ?.holders.map(({ figure }) => figure.label);

test("ids are literal unions, and a wrong one does not compile", () => {
  expectTypeOf<"arrest-of-beria">().toExtend<EventId>();
  expectTypeOf<"levrentiy-beria">().not.toExtend<FigureId>();
  expectTypeOf(content.get<"event">).returns.toEqualTypeOf<HistoricalEvent>();
  expectTypeOf<Figure["id"]>().toEqualTypeOf<FigureId>();
  // @ts-expect-error the death is no figure
  expect(() => content.get("figure", "death-of-stalin")).toThrow();
});

test("every event and figure is what the exported schemas say", () => {
  for (const event of content.events) expect(eventSchema.parse(event)).toEqual(event);
  for (const figure of content.figures) expect(figureSchema.parse(figure)).toEqual(figure);
  for (const review of content.reviews) expect(reviewSchema.parse(review)).toEqual(review);
});

test("the schemas refuse what the subject does not know", () => {
  const arrest = content.get("event", "arrest-of-beria");
  expect(eventSchema.safeParse({ ...arrest, id: "arrest-of-levrentiy" }).success).toBe(false);
  expect(eventSchema.safeParse({ ...arrest, kind: "party" }).success).toBe(false);
});

test("the corpus is as large as was promised", () => {
  const least = {
    event: 60,
    figure: 40,
    office: 20,
    term: 80,
    place: 30,
    organization: 12,
    source: 50,
    dispute: 8,
  } as const;
  for (const [kind, number] of Object.entries(least))
    expect(ids[kind as keyof typeof least].length, kind).toBeGreaterThanOrEqual(number);
});

test("Stalin's birth has two dates in two calendars", () => {
  const { born } = content.get("figure", "joseph-stalin");
  expect(born?.date).toMatchObject({ edtf: "1878-12-18", oldStyle: "1878-12-06" });
  expect(born?.rivals.map(({ date }) => [date.edtf, date.oldStyle])).toEqual([["1879-12-21", "1879-12-09"]]);
  expect(born?.dispute).toBe("stalins-birth-date");
});

test("the joint session shared out the offices before the death, on the same day", () => {
  const session = content.get("event", "joint-session-1953-03-05").time.effective.date.edtf;
  const death = content.get("event", "death-of-stalin").time.effective.date.edtf;
  expect(death).toBe("1953-03-05T21:50");
  expect(isBefore(session, death)).toBe("certainly");
});

test("what was done and what was made public are different days", () => {
  const { time: arrest } = content.get("event", "arrest-of-beria");
  expect([arrest.effective.date.edtf.slice(0, 10), arrest.announced?.date.edtf]).toEqual(["1953-06-26", "1953-07-10"]);
  const { time: secretariat } = content.get("event", "malenkov-leaves-secretariat");
  expect([secretariat.effective.date.edtf, secretariat.announced?.date.edtf]).toEqual(["1953-03-14", "1953-03-21"]);
  const { time: renaming } = content.get("event", "stalingrad-renamed-volgograd");
  expect([renaming.effective.date.edtf, renaming.announced?.date.edtf]).toEqual(["1961-11-10", "1961-11-11"]);
});

test("on 26 June 1953 Beria still holds his offices and loses them", () => {
  const ministry = powerOn(content, "1953-06-26").find(({ office }) => office.id === "minister-of-internal-affairs");
  expect(ministry?.holders.map(({ figure, ended }) => [figure.id, ended])).toContainEqual([
    "lavrentiy-beria",
    "certainly",
  ]);
  expect(holders("1953-06-28", "minister-of-internal-affairs")).not.toContain("Lavrentiy Beria");
});

test("Beria's arrest was a secret from the day after it to the day before the announcement", () => {
  const isSecret = (day: string) => publicOn(content, day).secret.some(({ event }) => event.id === "arrest-of-beria");
  expect(["1953-06-26", "1953-06-27", "1953-07-09", "1953-07-10"].map(isSecret)).toEqual([false, true, true, false]);
});

test("power passes as it did", () => {
  expect(holders("1953-03-01", "chairman-council-of-ministers")).toEqual(["Joseph Stalin"]);
  expect(holders("1953-03-10", "chairman-council-of-ministers")).toEqual(["Georgy Malenkov"]);
  expect(holders("1957-01-01", "chairman-council-of-ministers")).toEqual(["Nikolai Bulganin"]);
  expect(holders("1960-01-01", "chairman-council-of-ministers")).toEqual(["Nikita Khrushchev"]);
  expect(holders("1953-09-08", "first-secretary-cpsu")).toEqual(["Nikita Khrushchev"]);
  expect(holders("1964-10-20", "first-secretary-cpsu")).toEqual(["Leonid Brezhnev"]);
  expect(holders("1953-04-01", "member-of-presidium-cc")).toHaveLength(10);
});

test("there was no First Secretary before September 1953", () => {
  expect(powerOn(content, "1953-06-26").some(({ office }) => office.id === "first-secretary-cpsu")).toBe(false);
});

test("the city and the body have the names of the day", () => {
  const city = content.get("place", "volgograd");
  expect(["1920", "1943-02-02", "1962"].map((date) => nameOn(city, date))).toEqual([
    "Tsaritsyn",
    "Stalingrad",
    "Volgograd",
  ]);
  const body = content.get("organization", "presidium-cc");
  expect(nameOn(body, "1950")).toContain("Politburo");
  expect(nameOn(body, "1957")).toContain("Presidium");
});

test("the review takes the article's 47 statements, each resting on claims", () => {
  const review = content.get("review", "grunge-what-really-happened");
  expect(review.statements).toHaveLength(47);
  const count = (verdict: string) => review.statements.filter((statement) => statement.verdict === verdict).length;
  expect(["contradicted", "disputed", "interpretive", "unconfirmed"].map(count)).toEqual([8, 1, 4, 1]);
  for (const { key, rests } of review.statements) {
    expect(rests.length, key).toBeGreaterThan(0);
    for (const id of rests) expect(content.claim(id), `${key}: ${id}`).toBeDefined();
  }
});

test("the article's contradicted statements are contradicted by the dataset itself", () => {
  expect(formatDate(content.get("event", "death-of-stalin").time.effective.date.edtf)).toContain("March 1953");
  expect(content.figures.flatMap(({ label, variants }) => [label, ...variants]).join(" ")).not.toContain("Levrentiy");
  const invasion = content.get("event", "invasion-of-czechoslovakia").time.effective.date.edtf;
  const last = content.terms.filter(({ figure, end }) => figure === "nikita-khrushchev" && end);
  for (const term of last) expect(isBefore(term.end?.date.edtf ?? "", invasion), term.id).toBe("certainly");
});

test.each([
  ["short-answer", 80, 125],
  ["two-minutes", 330, 460],
  ["ten-minutes", 1900, 2300],
] as const)("%s keeps to its length, and each of its sentences of fact rests on something", (id, least, most) => {
  const story = content.get("story", id);
  const sentences = story.blocks.flatMap((block) => (block.type === "paragraph" ? block.sentences : []));
  const words = sentences
    .map(({ html }) => html.replace(/<[^>]+>/g, ""))
    .join(" ")
    .split(/\s+/).length;
  expect(words).toBeGreaterThan(least);
  expect(words).toBeLessThan(most);
  for (const { claims, sources, nature } of sentences)
    if (nature === "fact") expect(claims.length + sources.length).toBeGreaterThan(0);
});

test("a life reads from birth to death, and a source knows what rests on it", () => {
  const life = timelineOf(content, "lavrentiy-beria");
  expect(life[0]?.what).toBe("born");
  expect(life.findIndex(({ what }) => what === "died")).toBeGreaterThan(
    life.findIndex(({ event }) => event?.id === "arrest-of-beria"),
  );
  expect(restsOn(content, "knight-1993").length).toBeGreaterThan(5);
});

test("no two claims have one id", () => {
  const ids = content.claims.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
