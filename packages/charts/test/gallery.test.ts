import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Extent, formatDate, historicalDate, parseDate, type Status } from "@thaw/chronicle";
import { expect, test } from "vitest";
import { drawCounts } from "../src/counts/count-chart.ts";
import { drawSeries } from "../src/counts/draw-series.ts";
import { layoutSeries } from "../src/counts/layout-series.ts";
import { seriesCharts } from "../src/counts/series-chart.ts";
import { standaloneSvg } from "../src/export/standalone-svg.ts";
import { drawLineUp } from "../src/line-up/draw-line-up.ts";
import { layoutLineUp } from "../src/line-up/layout-line-up.ts";
import type { LineUp, Stand } from "../src/line-up/line-up.ts";
import type { Markup } from "../src/markup/element.ts";
import { drawPower, drawPowerNames } from "../src/power/draw-power.ts";
import { layoutPower } from "../src/power/layout-power.ts";
import type { PowerBar, PowerChart } from "../src/power/power-chart.ts";
import { drawLaneNames, drawTimeline } from "../src/timeline/draw-timeline.ts";
import { layoutTimeline } from "../src/timeline/layout-timeline.ts";
import { type TimelineItem, timeline } from "../src/timeline/timeline.ts";
import { drawTracks } from "../src/tracks/draw-tracks.ts";
import { layoutTracks } from "../src/tracks/layout-tracks.ts";
import type { Tracks } from "../src/tracks/tracks.ts";

/**
 * One picture of each drawing, of the years after Caesar: what the tests compare is what the README shows. A drawing that is changed on purpose is taken anew with
 * `vitest -u`, and looked at.
 */
const folder = join(import.meta.dirname, "../gallery");

const at = (edtf: string): Extent => {
  const { start, end } = parseDate(edtf);
  return { start, end };
};

function picture(title: string, alt: string, svg: Markup, overlay?: Markup): string {
  const options = {
    title,
    alt,
    citation: "A sample of @thaw/charts, on data made up for it",
    site: "https://rome.example",
    page: "/",
  };
  return standaloneSvg(svg, { ...options, ...(overlay && { overlay }) });
}

const item = (
  id: string,
  label: string,
  edtf: string,
  shape: TimelineItem["shape"],
  lane: string,
  more: Partial<TimelineItem> = {},
): TimelineItem => ({
  id,
  label,
  href: `/events/${id}/`,
  lane,
  at: at(edtf),
  shape,
  words: formatDate(edtf),
  status: "established",
  weight: 1,
  others: [],
  causes: [],
  ...more,
});

test("a timeline", async () => {
  const state = timeline({
    title: "After Caesar",
    within: "-0043/-0041",
    lanes: [
      { id: "city", label: "The city" },
      { id: "war", label: "War" },
    ],
    items: [
      item("murder", "Murder of Caesar", "-0043-03-15", "moment", "city", {
        others: [{ time: "knownAbroad", at: at("-0043-04"), words: "April" }],
      }),
      item("amnesty", "Amnesty", "-0043-03-17", "moment", "city"),
      item("letters", "Cicero writes the Philippics", "-0043-09/-0042-04", "stretch", "city"),
      item("pontifex", "Lepidus becomes pontifex maximus", "-0043-04", "somewhere", "city"),
      item("mutina", "War at Mutina", "-0043-12/-0042-04", "stretch", "war"),
      item("philippi", "Battles at Philippi", "-0041-10", "somewhere", "war"),
    ],
  });
  const layout = layoutTimeline(state, { width: 1000 });
  const file = picture(
    "Timeline",
    "Events in two lanes; what no source dates to the day is hatched.",
    drawTimeline(layout),
    drawLaneNames(layout),
  );
  await expect(file).toMatchFileSnapshot(join(folder, "timeline.svg"));
});

const bar = (id: string, label: string, edtf: string, acting = false): PowerBar => ({
  id,
  label,
  holder: label,
  office: "Consul",
  href: `/offices/consul/#${id}`,
  at: at(edtf),
  words: edtf,
  holderHref: `/figures/${id}/`,
  officeRank: null,
  acting,
  firm: true,
  rank: null,
});

test("terms of office", async () => {
  const existed = at("-0500/-0001");
  const chart: PowerChart = {
    id: "power",
    title: "Power",
    window: { from: at("-0045").start.min, to: at("-0040").end.max },
    groups: [
      {
        id: "dictator",
        label: "Dictator",
        href: "/offices/dictator/",
        names: [],
        rows: [{ id: "d", bars: [bar("caesar", "Caesar", "-0045-04/-0043-03-15")] }],
        vacancies: [at("-0043-03-16/-0040")],
        existed,
      },
      {
        id: "consul",
        label: "Consul",
        href: "/offices/consul/",
        names: [],
        rows: [
          {
            id: "c0",
            bars: [
              bar("antony", "Antony", "-0043-01-01/-0043-12-31"),
              bar("octavian", "Octavian", "-0042-08-19/-0042-11"),
            ],
          },
          {
            id: "c1",
            bars: [
              bar("dolabella", "Dolabella", "-0043-03/-0043-12-31"),
              bar("pedius", "Pedius", "-0042-08-19/-0042", true),
            ],
          },
        ],
        vacancies: [],
        existed,
      },
    ],
  };
  const layout = layoutPower(chart, { width: 800 });
  const file = picture("Terms of office", "Who held two offices, as bars.", drawPower(layout), drawPowerNames(layout));
  await expect(file).toMatchFileSnapshot(join(folder, "power.svg"));
});

test("a life", async () => {
  const tracks: Tracks = {
    id: "life",
    title: "Caesar",
    window: { from: at("-0099").start.min, to: at("-0043").end.max },
    scale: "years",
    rows: [
      {
        id: "life",
        label: "Life",
        words: "born July 100 BCE, died 15 March 44 BCE",
        marks: [],
        bars: [{ id: "l", kind: "life", at: at("-0099-07/-0043-03-15"), words: "" }],
      },
      {
        id: "p",
        label: "Held by pirates",
        words: "75 BCE, some weeks",
        marks: [],
        bars: [{ id: "p", kind: "detained", at: { start: at("-0074").start, end: at("-0073").end }, words: "" }],
      },
      {
        id: "c",
        label: "Consul",
        words: "59 BCE",
        href: "/offices/consul/",
        marks: [],
        bars: [{ id: "c", kind: "term", at: at("-0058-01-01/-0058-12-31"), words: "" }],
      },
      {
        id: "d",
        label: "Dictator",
        words: "49 BCE; 48 to 44 BCE",
        href: "/offices/dictator/",
        marks: [],
        bars: [
          { id: "d1", kind: "acting", at: at("-0048-12-01/-0048-12-12"), words: "" },
          { id: "d2", kind: "term", at: at("-0047-10/-0043-03-15"), words: "" },
        ],
      },
    ],
  };
  const file = picture(
    "A life",
    "A life from birth to death, with two offices.",
    drawTracks(layoutTracks(tracks), { width: 760 }),
  );
  await expect(file).toMatchFileSnapshot(join(folder, "life.svg"));
});

test("times of events", async () => {
  const day = (edtf: string) => ({ min: at(edtf).start.min, max: at(edtf).end.max });
  const tracks: Tracks = {
    id: "days",
    title: "The Ides",
    window: { from: at("-0043-03-12").start.min, to: at("-0043-03-20").end.max + 1 },
    scale: "days",
    key: [
      { time: "decided", words: "decided" },
      { time: "effective", words: "happened" },
      { time: "announced", words: "made public" },
      { time: "knownAbroad", words: "known abroad" },
    ],
    rows: [
      {
        id: "m",
        label: "Murder of Caesar",
        words: "decided 14, happened 15, made public 16 March",
        bars: [],
        marks: [
          { time: "decided", at: day("-0043-03-14") },
          { time: "effective", at: day("-0043-03-15") },
          { time: "announced", at: day("-0043-03-16") },
        ],
      },
      {
        id: "w",
        label: "The will is read",
        words: "happened 18, known abroad 20 March",
        bars: [],
        marks: [
          { time: "effective", at: day("-0043-03-18") },
          { time: "knownAbroad", at: day("-0043-03-20") },
        ],
      },
    ],
  };
  const file = picture(
    "Times of events",
    "Two events, each with its times on a scale of days.",
    drawTracks(layoutTracks(tracks)),
  );
  await expect(file).toMatchFileSnapshot(join(folder, "times.svg"));
});

test("a line-up", async () => {
  const stand = (band: string, status: Status = "established"): Stand => ({ band, status });
  const member = (short: string, full: boolean, ...stands: Stand[]) => ({
    id: short,
    label: short,
    short,
    href: `/figures/${short}/`,
    seat: "senator",
    full,
    stands,
  });
  const chart: LineUp = {
    id: "senate",
    title: "The senate",
    stages: [
      {
        label: "15 March",
        bands: [
          { id: "against", label: "For the deed" },
          { id: "for", label: "Against it" },
        ],
      },
      {
        label: "17 March",
        bands: [
          { id: "held", label: "Held to it" },
          { id: "changed", label: "Made terms", changed: true },
          { id: "for", label: "Against it" },
        ],
      },
      {
        label: "A year later",
        bands: [
          { id: "in", label: "In office" },
          { id: "out", label: "Outlawed" },
        ],
      },
    ],
    members: [
      member("Brutus", true, stand("against"), stand("held"), stand("out")),
      member("Cassius", true, stand("against"), stand("held"), stand("out")),
      member("Dolabella", true, stand("against", "disputed"), stand("changed"), stand("out")),
      member("Cicero", true, stand("against", "probable"), stand("changed", "probable"), stand("in")),
      member("Antony", true, stand("for"), stand("for"), stand("out")),
      member("Lepidus", false, stand("for"), stand("for"), stand("in")),
    ],
  };
  const file = picture(
    "A line-up",
    "Six senators on three days; those of whom sources differ are hatched.",
    drawLineUp(layoutLineUp(chart, { width: 640 })),
  );
  await expect(file).toMatchFileSnapshot(join(folder, "line-up.svg"));
});

const count = (key: string, what: string, min: number, max: number, when?: string, status: Status = "established") => ({
  id: key,
  key,
  what,
  unit: "people",
  min,
  max,
  status,
  cite: [],
  of: [],
  ...(when !== undefined && { when: historicalDate(when) }),
});

test("a series", async () => {
  const counts = [
    count("a", "soldiers under arms", 180_000, 180_000, "-0048"),
    count("b", "soldiers under arms", 200_000, 240_000, "-0043"),
    count("c", "soldiers under arms", 300_000, 300_000, "-0041", "probable"),
  ];
  const [chart] = seriesCharts({ id: "e", title: "Legions", counts } as never);
  if (!chart) throw new Error("no chart");
  const file = picture(
    "A series",
    "Soldiers in three years, the last two uncertain.",
    drawSeries(layoutSeries(chart, { width: 640 })),
  );
  await expect(file).toMatchFileSnapshot(join(folder, "series.svg"));
});

test("numbers", async () => {
  const counts = [count("w", "wounds", 23, 23), count("s", "senators in the plot", 60, 80)];
  const svg = drawCounts({ id: "n", title: "Numbers", unit: "", counts });
  await expect(picture("Numbers", "Two numbers, one uncertain.", svg)).toMatchFileSnapshot(join(folder, "numbers.svg"));
});

test("the gallery holds these pictures and no other", () => {
  expect(readdirSync(folder).sort()).toEqual([
    "life.svg",
    "line-up.svg",
    "numbers.svg",
    "power.svg",
    "series.svg",
    "timeline.svg",
    "times.svg",
  ]);
});
