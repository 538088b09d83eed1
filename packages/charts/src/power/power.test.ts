import { type CompiledDataset, changesBetween, historicalDate, openDataset, powerOn } from "@thaw/chronicle";
import fc from "fast-check";
import { expect, test } from "vitest";
import { touches } from "../time/day-range.ts";
import { drawPower } from "./draw-power.ts";
import { layoutPower, powerSizes } from "./layout-power.ts";
import { listPower } from "./list-power.ts";
import { type PowerChart, powerByFigure, powerByOffice } from "./power-chart.ts";
import { readSeat, seatAttributes } from "./seat-attributes.ts";
import { movedBetween, type Seat } from "./standings.ts";

const dated = (id: string, edtf: string) => ({
  id,
  status: "established",
  cite: [],
  date: historicalDate(edtf),
  rivals: [],
});

interface DraftTerm {
  readonly office: string;
  readonly figure: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly open?: boolean;
}

/** A dataset of offices and terms, as far as the drawing asks. */
function datasetOf(terms: readonly DraftTerm[]) {
  const office = (id: string, seats: number | null, rank: number) => ({
    id,
    label: id,
    name: id,
    seats,
    rank,
    tracked: true,
    names: [],
    vacancies: [],
    existed: {},
    kind: "party",
    cite: [],
    unknown: [],
    presupposes: [],
    statements: [],
  });
  const figure = (id: string) => ({
    id,
    label: `Mr ${id}`,
    name: { display: id, sort: id },
    cite: [],
    unknown: [],
    variants: [],
    ids: {},
    statements: [],
  });
  const entries = {
    event: [],
    organization: [],
    place: [],
    source: [],
    dispute: [],
    relation: [],
    story: [],
    review: [],
    office: [office("premier", 1, 1), office("member", null, 2)],
    figure: ["beria", "malenkov", "molotov"].map(figure),
    term: terms.map(({ office, figure, from, to, open = false }, index) => ({
      id: `t${index}`,
      label: "",
      office,
      figure,
      acting: false,
      rank: null,
      open,
      cite: [],
      unknown: [],
      start: dated(`t${index}.start`, from),
      end: to ? dated(`t${index}.end`, to) : null,
    })),
  };
  return openDataset({ subject: {}, release: { id: "", version: "" }, entries } as unknown as CompiledDataset);
}

const options = { title: "Power", within: "1953/1964", hrefOf: (kind: string, id: string) => `/${kind}s/${id}/` };

test("a seat that one holds at a time is one row, and a shared office has a row for each holder", () => {
  const dataset = datasetOf([
    { office: "premier", figure: "malenkov", from: "1953-03-05", to: "1955-02-08" },
    { office: "premier", figure: "molotov", from: "1955-02-08", to: "1958-03-27" },
    { office: "member", figure: "beria", from: "1946-03-18", to: "1953-06-26" },
    { office: "member", figure: "molotov", from: "1926-01-01", to: "1957-06-29" },
  ]);
  const { groups } = powerByOffice(dataset, dataset.offices, options);
  expect(groups.map(({ id, rows }) => [id, rows.map(({ label, bars }) => [label, bars.length])])).toEqual([
    ["premier", [[undefined, 2]]],
    [
      "member",
      [
        ["molotov", 1],
        ["beria", 1],
      ],
    ],
  ]);
});

test("a term whose end nobody recorded is hatched from its start on, and says so", () => {
  const dataset = datasetOf([{ office: "premier", figure: "beria", from: "1953-03-05", to: undefined }]);
  const chart = powerByOffice(dataset, dataset.offices, options);
  const layout = layoutPower(chart, { width: 1000 });
  const [bar] = layout.groups[0]?.rows[0]?.bars ?? [];
  expect((bar?.sureTo ?? 0) - (bar?.sureFrom ?? 0)).toBeLessThanOrEqual(layout.scale.pixelsPerDay);
  expect(bar?.bar.words).toBe("from 5 March 1953 to a day that is not recorded");
  expect(bar?.bar.firm).toBe(false);
});

test("figures have the offices they held, the highest first", () => {
  const dataset = datasetOf([
    { office: "member", figure: "malenkov", from: "1953-03-05", to: "1957-06-29" },
    { office: "premier", figure: "malenkov", from: "1953-03-05", to: "1955-02-08" },
  ]);
  const { groups } = powerByFigure(dataset, dataset.figures, dataset.offices, options);
  expect(groups.map(({ id, rows }) => [id, rows.map(({ bars }) => bars.map(({ label }) => label))])).toEqual([
    ["malenkov", [["premier"], ["member"]]],
  ]);
});

const two = (value: number) => String(value).padStart(2, "0");
const day = fc
  .record({
    year: fc.integer({ min: 1948, max: 1968 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`);
const loose = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([text, length]) => text.slice(0, length));
const draftTerm: fc.Arbitrary<DraftTerm> = fc
  .record({
    office: fc.constantFrom("premier", "member"),
    figure: fc.constantFrom("beria", "malenkov", "molotov"),
    dates: fc.tuple(loose, fc.option(loose, { nil: undefined })),
    open: fc.boolean(),
  })
  .map(({ dates: [a, b], open, ...rest }) => {
    const [from, to] = b === undefined || a <= b ? [a, b] : [b, a];
    return { ...rest, from, to, open: open && to === undefined };
  });

test("bars of a row never lie on each other, nothing leaves the drawing, every term is drawn and listed, and twice the same", () => {
  fc.assert(
    fc.property(
      fc.array(draftTerm, { maxLength: 40 }),
      fc.integer({ min: 300, max: 2500 }),
      fc.boolean(),
      (drafts, width, byOffice) => {
        const dataset = datasetOf(drafts);
        const chart: PowerChart = byOffice
          ? powerByOffice(dataset, dataset.offices, options)
          : powerByFigure(dataset, dataset.figures, dataset.offices, options);
        const layout = layoutPower(chart, { width });
        const dayWidth = layout.scale.pixelsPerDay;
        const drawn: string[] = [];
        for (const { rows, y, height } of layout.groups) {
          expect(y + height).toBeLessThanOrEqual(layout.height);
          for (const { bars, y: middle } of rows) {
            expect(middle + powerSizes.bar / 2).toBeLessThanOrEqual(y + height);
            for (const [index, bar] of bars.entries()) {
              drawn.push(bar.bar.id);
              expect(bar.x).toBeGreaterThanOrEqual(powerSizes.names);
              expect(bar.x + bar.width).toBeLessThanOrEqual(width);
              const next = bars[index + 1];
              if (next) expect(bar.x + bar.width - next.x).toBeLessThanOrEqual(Math.max(dayWidth, 2) + 1e-6);
            }
          }
        }
        const html = drawPower(layout).html;
        expect(html).not.toMatch(/NaN|Infinity|undefined/);
        expect(drawPower(layoutPower(chart, { width })).html).toBe(html);
        const expected = dataset.terms
          .filter(
            ({ start, end }) =>
              start.date.earliest &&
              start.date.earliest <= "1964-12-31" &&
              (!end || (end.date.latest ?? "9") >= "1953-01-01"),
          )
          .map(({ id }) => id);
        expect(drawn.sort()).toEqual(expected.sort());
        for (const id of expected) expect(listPower(chart).html).toContain(`#${id}"`);
      },
    ),
    { numRuns: 1500 },
  );
});

/** The seats that a script reads from the bars of a drawing. */
function seatsOf({ groups }: PowerChart): (Seat & { id: string })[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ bars }) =>
      bars.map((bar) => {
        const written = Object.entries(seatAttributes(bar)).map(([key, value]) => [key.replace("data-", ""), value]);
        return { ...readSeat(Object.fromEntries(written)), id: bar.id };
      }),
    ),
  );
}

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

test("what a script tells of a day and between two, from the bars alone, is what the dataset answers", () => {
  fc.assert(
    fc.property(fc.array(draftTerm, { maxLength: 30 }), day, day, fc.boolean(), (drafts, a, b, byOffice) => {
      const [from = "", to = ""] = [a, b].sort();
      const dataset = datasetOf(drafts);
      const wide = { ...options, within: "1900/2000" };
      const seats = seatsOf(
        byOffice
          ? powerByOffice(dataset, dataset.offices, wide)
          : powerByFigure(dataset, dataset.figures, dataset.offices, wide),
      );
      const told = movedBetween(seats, dayNumber(from), dayNumber(to));
      const expected = changesBetween(dataset, from, to);
      for (const way of ["rose", "fell"] as const)
        expect(told[way].map(({ before, after, certain }) => [(before ?? after)?.figure, certain]).sort()).toEqual(
          expected[way].map(({ figure, certainty }) => [`/figures/${figure.id}/`, certainty === "certainly"]).sort(),
        );
      const held = seats.filter((seat) => touches(seat, dayNumber(to)) !== "no");
      expect(held.map((seat) => [seat.id, touches(seat, dayNumber(to)) === "certainly"]).sort()).toEqual(
        powerOn(dataset, to)
          .flatMap(({ holders }) => holders.map(({ term, certainty }) => [term.id, certainty === "certainly"]))
          .sort(),
      );
    }),
    { numRuns: 1500 },
  );
});
