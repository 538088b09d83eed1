import {
  type CompiledDataset,
  type Extent,
  historicalDate,
  MINUTES_PER_DAY,
  openDataset,
  parseDate,
} from "@thaw/chronicle";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawTracks } from "./draw-tracks.ts";
import { eventTracks } from "./event-tracks.ts";
import { layoutTracks } from "./layout-tracks.ts";
import { lifeTracks } from "./life-tracks.ts";
import { timesOfEvent } from "./times-of-event.ts";
import type { Tracks } from "./tracks.ts";
import { tracksFigure } from "./tracks-figure.ts";

const dated = (id: string, edtf: string) => ({
  id,
  status: "established",
  cite: [],
  date: historicalDate(edtf),
  rivals: [],
});

interface Draft {
  readonly events?: readonly {
    id: string;
    times: Record<string, string>;
    who?: readonly { figure: string; role: string }[];
  }[];
  readonly born?: string;
  readonly died?: string;
  readonly manner?: string;
  readonly terms?: readonly { office: string; from: string; to?: string; open?: boolean; acting?: boolean }[];
}

function datasetOf({ events = [], born, died, manner, terms = [] }: Draft) {
  const entries = {
    event: events.map(({ id, times, who = [] }) => ({
      id,
      label: `Event ${id}`,
      title: `Event ${id}`,
      time: Object.fromEntries(Object.entries(times).map(([time, edtf]) => [time, dated(`${id}.${time}`, edtf)])),
      who,
      after: [],
      causes: [],
      places: [],
      counts: [],
      topics: [],
    })),
    figure: [
      {
        id: "beria",
        label: "Beria",
        name: { display: "Beria" },
        ...(born && { born: dated("beria.born", born) }),
        ...(died && { died: { ...dated("beria.died", died), ...(manner && { manner }) } }),
      },
    ],
    office: [...new Set(terms.map(({ office }) => office))].map((id) => ({
      id,
      label: id,
      name: `Office ${id}`,
      names: [],
    })),
    term: terms.map(({ office, from, to, open = false, acting = false }, index) => ({
      id: `t${index}`,
      office,
      figure: "beria",
      acting,
      rank: null,
      open,
      start: dated(`t${index}.start`, from),
      end: to ? dated(`t${index}.end`, to) : null,
    })),
    organization: [],
    place: [],
    source: [],
    dispute: [],
    relation: [],
    story: [],
    review: [],
  };
  const subject = {
    period: "1953/1964",
    roles: { arrested: { liberty: "ends" }, released: { liberty: "begins" } },
  };
  return openDataset({ subject, release: { id: "", version: "" }, entries } as unknown as CompiledDataset);
}

const timeNames = { decided: "Decided", effective: "Happened", announced: "Made public", knownAbroad: "Known abroad" };
const fortnight = {
  id: "f",
  title: "F",
  within: "1953-03-01/1953-03-10",
  timeNames,
  hrefOf: (id: string) => `/${id}/`,
};
const life = (draft: Draft) => {
  const dataset = datasetOf(draft);
  return lifeTracks(dataset, dataset.get("figure", "beria"), { id: "l", hrefOf: (kind, id) => `/${kind}/${id}/` });
};

test("an event has a line only where its times fall on different days", () => {
  const { rows } = eventTracks(
    datasetOf({
      events: [
        { id: "same", times: { effective: "1953-03-05T21:50", announced: "1953-03-05" } },
        { id: "told-later", times: { effective: "1953-03-05T21:50", announced: "1953-03-06T04:00" } },
        { id: "outside", times: { effective: "1953-02-05", announced: "1953-03-06" } },
        { id: "vague", times: { effective: "1953-03", announced: "1953-03-06" } },
      ],
    }),
    fortnight,
  );
  expect(rows.map(({ id, words }) => [id, words])).toEqual([["told-later", "happened 5, made public 6 March"]]);
});

test("a mark stands at its hour where a source gives one, else in the middle of its day", () => {
  const dataset = datasetOf({
    events: [{ id: "e", times: { effective: "1953-03-02T12:00", announced: "1953-03-06" } }],
  });
  const [row] = layoutTracks(eventTracks(dataset, fortnight)).rows;
  expect(row?.marks[0]?.at).toBeCloseTo(0.15, 3);
  expect(row?.marks[1]?.at).toBeCloseTo(0.55, 3);
  expect(row?.lag?.from).toBe(row?.marks[0]?.at);
});

const timesOf = (times: Record<string, string>) => {
  const [event] = datasetOf({ events: [{ id: "e", times }] }).events;
  return event && timesOfEvent(event, { id: "t", timeNames });
};

test("the times of an event stand in the order of their dates, hatched as far as they are not certain", () => {
  const tracks = timesOf({
    decided: "1956-02-13",
    effective: "1956-02-25",
    announced: "1989-03",
    knownAbroad: "1956-06-04",
  });
  expect(tracks?.rows.map(({ label, words, bars, marks }) => [label, words, bars.length, marks.length])).toEqual([
    ["Decided", "13 February 1956", 0, 1],
    ["Happened", "25 February 1956", 0, 1],
    ["Known abroad", "4 June 1956", 0, 1],
    ["Made public", "March 1989", 1, 1],
  ]);
});

test("a time without a beginning is hatched to the edge and has no mark, and is not left out", () => {
  const tracks = timesOf({ decided: "[..1953-06-26]", effective: "1953-06-26", announced: "1953-07-10" });
  expect(tracks?.rows.map(({ label, bars, marks }) => [label, bars.length, marks.length])).toEqual([
    ["Decided", 1, 0],
    ["Happened", 0, 1],
    ["Made public", 0, 1],
  ]);
  const [decided] = tracks ? layoutTracks(tracks).rows : [];
  const [bar] = decided?.bars ?? [];
  expect([bar?.from, bar?.sureFrom]).toEqual([0, expect.closeTo(bar?.to ?? 1, 3)]);
});

test.each([
  [{ effective: "1953-06-26" }],
  [{ effective: "1953-03-05T21:50", announced: "1953-03-05" }],
  [{ decided: "[..1953-06-26]", effective: "1953-06-26" }],
])("%j is no drawing: there is nothing between its times", (times) => {
  expect(timesOf(times)).toBeUndefined();
});

test("every day of the scale is named once, in the middle of the day", () => {
  const { ticks } = layoutTracks(eventTracks(datasetOf({}), fortnight));
  expect(ticks.map(({ label }) => label)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  expect(ticks[0]?.at).toBeCloseTo(0.05);
});

test("a life has its birth and death, its offices in the order of their coming, and its arrests", () => {
  const { rows } = life({
    born: "1899-03-29",
    died: "1953-12-23",
    manner: "execution",
    terms: [
      { office: "a", from: "1938-11-25", to: "1945-12-29" },
      { office: "b", from: "1946-03-18", to: "1953-06-26" },
      { office: "a", from: "1953-03-05", to: "1953-06-26" },
    ],
    events: [{ id: "arrest", times: { effective: "1953-06-26" }, who: [{ figure: "beria", role: "arrested" }] }],
  });
  expect(rows.map(({ label, words }) => [label, words])).toEqual([
    ["Life", "born 29 March 1899, died 23 December 1953 (execution)"],
    ["Under arrest", "26 June 1953 to the end"],
    ["Office a", "25 November 1938 to 29 December 1945; 5 March 1953 to 26 June 1953"],
    ["Office b", "18 March 1946 to 26 June 1953"],
  ]);
});

test("what nobody dates is hatched: an uncertain birth, an arrest without a release, a term without an end", () => {
  const hatchedIn = (draft: Draft, row: string) => {
    const { rows } = layoutTracks(life(draft));
    return rows
      .filter((placed) => placed.row.id === row)
      .flatMap(({ bars }) =>
        bars.map(({ from, to, sureFrom, sureTo }) => to - sureTo > 0.01 || sureFrom - from > 0.01),
      );
  };
  const known = { born: "1899-03-29", died: "1953-12-23" };
  expect(hatchedIn(known, "life")).toEqual([false]);
  expect(hatchedIn({ ...known, born: "1899" }, "life")).toEqual([true]);
  expect(hatchedIn({ ...known, born: "[1895..1903]" }, "life")).toEqual([true]);
  expect(
    hatchedIn(
      {
        born: "1899-03-29",
        terms: [
          { office: "a", from: "1938", to: "1945" },
          { office: "b", from: "1950", open: true },
        ],
      },
      "life",
    ),
  ).toEqual([false]);
  const arrest = [{ id: "arrest", times: { effective: "1930-06-26" }, who: [{ figure: "beria", role: "arrested" }] }];
  expect(hatchedIn({ ...known, events: arrest }, "prison")).toEqual([true]);
  expect(hatchedIn({ ...known, manner: "execution", events: arrest }, "prison")).toEqual([false]);
  expect(hatchedIn({ ...known, terms: [{ office: "a", from: "1938-01-01" }] }, "a")).toEqual([true]);
});

test("nothing known gives nothing to draw, and without birth and death the scale runs over the offices", () => {
  expect(life({}).rows).toEqual([]);
  const { window, rows } = life({ terms: [{ office: "a", from: "1938-01-01", to: "1940-12-31" }] });
  expect(rows.map(({ id }) => id)).toEqual(["a"]);
  expect(window.from).toBe(parseDate("1938-01-01").start.min);
});

test("both forms name every row, link it and hold every mark; the file says the words too", () => {
  const layout = layoutTracks(
    life({ born: "1899", died: "1953-12-23", terms: [{ office: "a & b", from: "1938", to: "1945" }] }),
  );
  const svg = drawTracks(layout).html;
  const page = tracksFigure(layout, { words: false }).html;
  for (const form of [svg, page]) {
    expect(form).toContain("Office a &amp; b");
    expect(form).toContain('href="/office/a &amp; b/"');
    expect(form.split('class="track-bar').length - 1).toBe(2);
  }
  expect(svg).toContain("1938 to 1945");
  expect(page).not.toContain('class="quiet"');
});

const span = fc
  .tuple(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 20_000 }))
  .map(([day, length]) => ({
    min: day * MINUTES_PER_DAY,
    max: (day + length + 1) * MINUTES_PER_DAY - 1,
  }));
const bar = fc.tuple(span, span, fc.boolean()).map(([a, b, open]): Extent => {
  const [start, end] = a.min <= b.min ? [a, b] : [b, a];
  return {
    start,
    end: open
      ? { min: start.min, max: Number.POSITIVE_INFINITY }
      : { min: Math.max(start.min, end.min), max: Math.max(start.max, end.max) },
  };
});
const anyTracks = fc.array(fc.array(bar, { maxLength: 4 }), { minLength: 1, maxLength: 8 }).map(
  (rows): Tracks => ({
    id: "r",
    title: "R",
    window: { from: 10_000 * MINUTES_PER_DAY, to: 70_000 * MINUTES_PER_DAY },
    scale: "years",
    rows: rows.map((bars, index) => ({
      id: `r${index}`,
      label: `Row ${index}`,
      words: "",
      marks: [],
      bars: bars.map((at, number) => ({ id: `b${number}`, kind: "term", at, words: "" })),
    })),
  }),
);

test("nothing leaves the scale, the sure part lies within the possible one, and labels of the scale keep apart", () => {
  fc.assert(
    fc.property(anyTracks, (tracks) => {
      const layout = layoutTracks(tracks);
      for (const { bars } of layout.rows)
        for (const { from, sureFrom, sureTo, to } of bars) {
          expect([from, sureFrom, sureTo, to].every((at) => at >= 0 && at <= 1)).toBe(true);
          expect(from <= sureFrom && sureFrom <= sureTo && sureTo <= to).toBe(true);
        }
      const gaps = layout.ticks.slice(1).map(({ at }, index) => at - (layout.ticks[index]?.at ?? 0));
      expect(gaps.every((gap) => gap * 340 >= 35)).toBe(true);
      expect(drawTracks(layout).html).toBe(drawTracks(layoutTracks(tracks)).html);
    }),
  );
});
