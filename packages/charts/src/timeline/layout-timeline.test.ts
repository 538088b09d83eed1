import fc from "fast-check";
import { expect, test } from "vitest";
import { drawTimeline } from "./draw-timeline.ts";
import { layoutTimeline, type PlacedItem, type TimelineLayout } from "./layout-timeline.ts";
import { listTimeline } from "./list-timeline.ts";
import { isFirm, placedDate, type TimelineItem, timeline } from "./timeline.ts";

const lanes = ["power", "bloc", "culture"].map((id) => ({ id, label: id }));

const two = (value: number) => String(value).padStart(2, "0");
const day = fc
  .record({
    year: fc.integer({ min: 1950, max: 1967 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`);
const month = day.map((text) => text.slice(0, 7));
const year = day.map((text) => text.slice(0, 4));
const ordered = fc.tuple(fc.oneof(day, month), fc.oneof(day, month)).map(([a, b]) => (a < b ? [a, b] : [b, a]));
const edtf = fc.oneof(
  { weight: 5, arbitrary: day },
  month,
  year,
  fc.tuple(day, fc.constantFrom("T06:30", "T21:50")).map((parts) => parts.join("")),
  fc.tuple(fc.oneof(day, month, year), fc.constantFrom("~", "?", "%")).map((parts) => parts.join("")),
  fc.tuple(day, day).map(([a, b]) => `[${a},${b}]`),
  ordered.filter(([a = "", b = ""]) => !b.startsWith(a)).map(([a, b]) => `${a}/${b}`),
  day.map((text) => `${text}/..`),
  day.map((text) => `[..${text}]`),
  year.map((text) => `${text.slice(0, 3)}X`),
);

/** What a drawing says where a number is missing; no label may say it too. */
const broken = /Infinity|NaN|undefined/;

const items: fc.Arbitrary<TimelineItem[]> = fc
  .array(
    fc.record({
      date: edtf,
      label: fc.string({ minLength: 1, maxLength: 60 }).filter((text) => !broken.test(text)),
      lane: fc.constantFrom(...lanes.map(({ id }) => id)),
      status: fc.constantFrom("established", "established", "probable", "disputed"),
      weight: fc.nat(20),
      others: fc.array(fc.record({ time: fc.constantFrom("decided", "announced", "knownAbroad"), date: edtf }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 150 },
  )
  .map((drafts) =>
    drafts.map(({ date, others, ...rest }, index) => ({
      ...rest,
      ...placedDate(date),
      id: `e${index}`,
      href: `/events/e${index}/`,
      causes: [],
      others: others.map((other) => ({ time: other.time, ...placedDate(other.date) })),
    })),
  );

const drawn = fc.record({
  items,
  within: fc.constantFrom("1953/1964", "1953", "1956-02", "1917/1991", "1953-03-05"),
  width: fc.integer({ min: 300, max: 6000 }),
  rowsMax: fc.integer({ min: 1, max: 8 }),
});

const layoutOf = ({
  items,
  within,
  width,
  rowsMax,
}: {
  items: TimelineItem[];
  within: string;
  width: number;
  rowsMax: number;
}) => layoutTimeline(timeline({ title: within, within, lanes, items }), { width, rowsMax });

interface Box {
  readonly owner: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const labelBoxes = (layout: TimelineLayout): Box[] =>
  layout.lanes.flatMap(({ items, counters }) => [
    ...items.flatMap(({ item, label, y }) =>
      label ? [{ owner: item.id, x: label.x, width: label.width, y: y - 8, height: 16 }] : [],
    ),
    ...counters.map(({ items, x, y, width }) => ({ owner: `+${items[0]?.id}`, x, width, y: y - 7, height: 14 })),
  ]);

const markBoxes = ({ item, pieces, y, below }: PlacedItem): Box[] =>
  pieces.map(({ x, width }) => ({ owner: item.id, x, width, y: below ? y + 6 : y - 5, height: below ? 5 : 10 }));

const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const runs = { numRuns: 1500 };

test("no label lies on another, nor on another's mark", () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const layout = layoutOf(given);
      const labels = labelBoxes(layout);
      const marks = layout.lanes.flatMap(({ items }) => items.flatMap((item) => (item.label ? markBoxes(item) : [])));
      for (const [index, label] of labels.entries()) {
        for (const other of labels.slice(index + 1))
          if (touch(label, other)) throw new Error(`${label.owner} on ${other.owner}`);
        for (const mark of marks)
          if (mark.owner !== label.owner && touch(label, mark))
            throw new Error(`${label.owner} on the mark of ${mark.owner}`);
      }
    }),
    runs,
  );
});

test("nothing is drawn outside the drawing, nor outside its lane", () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const layout = layoutOf(given);
      for (const { items, counters, y, height } of layout.lanes) {
        expect(y + height).toBeLessThanOrEqual(layout.height);
        const boxes = [
          ...items.flatMap((item) => [
            ...markBoxes(item),
            ...(item.line
              ? [
                  {
                    owner: item.item.id,
                    x: item.line.from,
                    width: item.line.to - item.line.from,
                    y: item.y + 6,
                    height: 6,
                  },
                ]
              : []),
            ...(item.label
              ? [{ owner: item.item.id, x: item.label.x, width: item.label.width, y: item.y - 8, height: 16 }]
              : []),
          ]),
          ...counters.map((counter) => ({ owner: "+", ...counter, y: counter.y - 7, height: 14 })),
        ];
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 1e-6);
          expect(box.y).toBeGreaterThanOrEqual(y);
          expect(box.y + box.height).toBeLessThanOrEqual(y + height + 1e-6);
        }
      }
    }),
    runs,
  );
});

test("every event within the dates is drawn or listed as unplaced; every one without a label is counted", () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const layout = layoutOf(given);
      const { window, unplaced } = layout.timeline;
      const inside = given.items.filter(({ at }) => at.end.max >= window.from && at.start.min <= window.to);
      const placed = layout.lanes.flatMap(({ items }) => items);
      const told = [...placed.map(({ item }) => item.id), ...unplaced.map(({ item }) => item.id)];
      expect(told.sort()).toEqual(inside.map(({ id }) => id).sort());
      const counted = layout.lanes.flatMap(({ counters }) =>
        counters.flatMap(({ items }) => items.map(({ id }) => id)),
      );
      expect(counted.sort()).toEqual(
        placed
          .filter(({ label }) => !label)
          .map(({ item }) => item.id)
          .sort(),
      );
    }),
    runs,
  );
});

test("what is not certain is hatched or told in words beside its label, and never a plain dot", () => {
  fc.assert(
    fc.property(drawn, (given) => {
      for (const { items } of layoutOf(given).lanes) {
        for (const { item, firm, pieces } of items) {
          expect(firm).toBe(isFirm(item));
          if (item.shape === "somewhere" || item.status !== "established")
            expect(pieces.map(({ kind }) => kind)).toEqual(["hatched"]);
        }
      }
    }),
    runs,
  );
});

test("the same corpus in another order is drawn the same, to the byte", () => {
  fc.assert(
    fc.property(drawn, fc.nat(), (given, seed) => {
      const shuffled = given.items
        .map((item, index) => ({ item, key: (index * 7919 + seed) % 101 }))
        .sort((a, b) => a.key - b.key);
      const again = layoutOf({ ...given, items: shuffled.map(({ item }) => item) });
      expect(drawTimeline(again).html).toBe(drawTimeline(layoutOf(given)).html);
    }),
    { numRuns: 300 },
  );
});

test("the list names every event once with its date in words, and the drawing has each once: as a mark or as one of the dots of a path", () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const layout = layoutOf(given);
      const html = listTimeline(layout.timeline).html;
      const ids = [...html.matchAll(/href="\/events\/(e\d+)\/"/g)].map(([, id]) => id);
      expect(ids).toEqual(layout.timeline.items.map(({ id }) => id));
      expect(html).not.toMatch(broken);
      const drawing = drawTimeline(layout).html;
      expect(drawing).not.toMatch(broken);
      const dots = [...drawing.matchAll(/data-rows="([^"]*)"/g)].flatMap(([, rows = ""]) => rows.split(" "));
      expect(
        dots.length +
          drawing.split('<a href="/events/').length -
          1 +
          drawing.split('class="item unlabelled"').length -
          1,
      ).toBe(layout.timeline.items.length);
    }),
    { numRuns: 1000 },
  );
});
