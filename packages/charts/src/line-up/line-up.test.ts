import { type CompiledDataset, historicalDate, openDataset } from "@thaw/chronicle";
import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../text/text-width.ts";
import { drawLineUp, tableLineUp } from "./draw-line-up.ts";
import { layoutLineUp, lineUpSizes } from "./layout-line-up.ts";
import { type LineUp, lineUp } from "./line-up.ts";

const dated = (id: string, edtf: string) => ({
  id,
  status: "established",
  cite: [],
  date: historicalDate(edtf),
  rivals: [],
});

interface Role {
  readonly figure: string;
  readonly role: string;
  readonly status?: string;
  readonly note?: string;
}

function datasetOf(
  terms: readonly [figure: string, office: string, from: string, to: string][],
  events: Record<string, readonly Role[]>,
) {
  const figures = [...new Set(terms.map(([figure]) => figure))];
  const entries = {
    event: Object.entries(events).map(([id, who]) => ({
      id,
      label: id,
      title: id,
      time: { effective: dated(`${id}.effective`, "1957-06-18") },
      who: who.map((item) => ({ id: `${id}.who.${item.figure}`, status: "established", cite: [], ...item })),
      after: [],
      causes: [],
      places: [],
      counts: [],
      topics: [],
    })),
    figure: figures.map((id) => ({ id, label: `Mr ${id}`, name: { display: id, sort: id } })),
    office: ["member", "candidate"].map((id, index) => ({
      id,
      label: id,
      name: id,
      names: [],
      vacancies: [],
      existed: {},
      tracked: true,
      seats: null,
      rank: index,
    })),
    term: terms.map(([figure, office, from, to], index) => ({
      id: `t${index}`,
      office,
      figure,
      acting: false,
      rank: index,
      open: false,
      start: dated(`t${index}.start`, from),
      end: dated(`t${index}.end`, to),
    })),
    organization: [],
    place: [],
    source: [],
    dispute: [],
    relation: [],
    story: [],
    review: [],
  };
  return openDataset({
    subject: { roles: {} },
    release: { id: "", version: "" },
    entries,
  } as unknown as CompiledDataset);
}

const options = {
  id: "l",
  title: "L",
  day: "1957-06-18",
  offices: [
    { id: "member", label: "full member" },
    { id: "candidate", label: "candidate" },
  ],
  stages: [
    {
      label: "first",
      event: "crisis",
      bands: [
        { id: "against", label: "Against", roles: ["opposing"] },
        { id: "for", label: "For", roles: ["supporting"] },
      ],
    },
    {
      label: "then",
      event: "plenum",
      bands: [
        { id: "condemned", label: "Condemned", roles: ["removed"] },
        { id: "changed", label: "Changed", changed: true, roles: ["turning"] },
        { id: "for", label: "For", roles: ["supporting"] },
      ],
    },
  ],
  after: {
    day: "1957-06-30",
    label: "after",
    bands: [
      { id: "full", label: "Full" },
      { id: "lower", label: "Candidates" },
      { id: "out", label: "Out" },
    ],
  },
  hrefOf: (figure: string) => `/${figure}/`,
};

const june = datasetOf(
  [
    ["molotov", "member", "1926-01-01", "1957-06-29"],
    ["saburov", "member", "1952-10-16", "1957-06-29"],
    ["pervukhin", "member", "1952-10-16", "1957-06-29"],
    ["khrushchev", "member", "1939-03-22", "1964-10-14"],
    ["zhukov", "candidate", "1956-02-27", "1957-06-29"],
    ["pervukhin", "candidate", "1957-06-29", "1961-10-31"],
    ["zhukov", "member", "1957-06-29", "1957-10-29"],
    ["stranger", "member", "1957-06-29", "1961-10-31"],
  ],
  {
    crisis: [
      { figure: "molotov", role: "opposing" },
      { figure: "saburov", role: "opposing" },
      { figure: "pervukhin", role: "opposing", status: "disputed", note: "he denied it" },
      { figure: "khrushchev", role: "supporting" },
    ],
    plenum: [
      { figure: "molotov", role: "removed" },
      { figure: "saburov", role: "removed" },
      { figure: "saburov", role: "turning", status: "probable" },
      { figure: "khrushchev", role: "supporting" },
    ],
  },
);

test("members are those who held a seat on the day, in the order of their seats, and nobody who came later", () => {
  const { members } = lineUp(june, options);
  expect(members.map(({ id, seat, full }) => [id, seat, full])).toEqual([
    ["molotov", "full member", true],
    ["saburov", "full member", true],
    ["pervukhin", "full member", true],
    ["khrushchev", "full member", true],
    ["zhukov", "candidate", false],
  ]);
});

test("where somebody stood follows from a role in the event, and what became of the seat from the offices of the day after", () => {
  const { members, stages } = lineUp(june, options);
  expect(members.map(({ id, stands }) => [id, ...stands.map(({ band }) => band)])).toEqual([
    ["molotov", "against", "condemned", "out"],
    ["saburov", "against", "changed", "out"],
    ["pervukhin", "against", "unrecorded", "lower"],
    ["khrushchev", "for", "for", "full"],
    ["zhukov", "unrecorded", "unrecorded", "full"],
  ]);
  expect(stages[0]?.bands.map(({ id }) => id)).toEqual(["against", "for", "unrecorded"]);
});

test("what the sources do not settle is hatched and dashed and keeps its reason; the way of those who changed is heavy", () => {
  const svg = drawLineUp(layoutLineUp(lineUp(june, options), { width: 640 })).html;
  expect(svg.split('class="hatched"').length - 1).toBe(2);
  expect(svg).toContain("<title>he denied it</title>");
  expect(svg.split('class="stand changed uncertain"').length - 1).toBe(1);
});

test("the table says the same, with doubts in words, and leads to the claims", () => {
  const html = tableLineUp(lineUp(june, options), (claim) => `/claims/${claim}/`).html;
  expect(html).toContain('<a href="/claims/crisis.who.pervukhin/">Against</a> (disputed: he denied it)');
  expect(html).toContain('<td data-label="then:">No record</td>');
});

const anyLineUp = fc
  .tuple(
    fc.integer({ min: 1, max: 24 }),
    fc.array(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 24, maxLength: 24 }), {
      minLength: 2,
      maxLength: 4,
    }),
    fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 24, maxLength: 24 }),
  )
  .map(([size, rows, names]): LineUp => {
    const members = Array.from({ length: size }, (_, index) => ({
      id: `m${index}`,
      label: names[index] ?? "",
      short: names[index] ?? "",
      href: "/",
      seat: "seat",
      full: index % 2 === 0,
      stands: rows.map((row) => ({ band: row[index] ?? "a", status: "established" as const })),
    }));
    const stages = rows.map((_, stage) => ({
      label: `stage ${stage}`,
      bands: ["a", "b", "c"]
        .filter((id) => members.some(({ stands }) => stands[stage]?.band === id))
        .map((id) => ({ id, label: id })),
    }));
    return { id: "r", title: "R", stages, members };
  });

test("every member has one place in every column, no two the same, within the drawing, and names do not reach the discs", () => {
  fc.assert(
    fc.property(anyLineUp, fc.integer({ min: 340, max: 900 }), (chart, width) => {
      const layout = layoutLineUp(chart, { width });
      const places = layout.members.flatMap(({ stands }) => stands.map(({ x, y }) => `${x.toFixed(3)}/${y}`));
      expect(new Set(places).size).toBe(chart.members.length * chart.stages.length);
      for (const { member, stands } of layout.members) {
        for (const { x, y } of stands) {
          expect(x >= 0 && x <= width).toBe(true);
          expect(y + lineUpSizes.dot <= layout.height).toBe(true);
        }
        expect(textWidth(member.short, lineUpSizes.label) <= (stands[0]?.x ?? 0) - lineUpSizes.dot).toBe(true);
      }
      expect(layout.bands.reduce((sum, { count }) => sum + count, 0)).toBe(chart.members.length * chart.stages.length);
      expect(drawLineUp(layout).html).toBe(drawLineUp(layoutLineUp(chart, { width })).html);
    }),
  );
});
