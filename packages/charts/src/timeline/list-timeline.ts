import { civilDay, MINUTES_PER_DAY } from "@thaw/chronicle";
import { element, fragment, type Markup } from "../markup/element.ts";
import { yearWords } from "../time/time-ticks.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import { listId, otherWords } from "./draw-timeline.ts";
import { isFirm, type Timeline, type TimelineItem, type Unplaced } from "./timeline.ts";

/**
 * The same selection as a list, in the order of time, by year where it spans several: what a screen reader, a phone and paper get.
 *
 * @param heading level of the headings of the years, 3 unless said
 */
export function listTimeline(timeline: Timeline, heading = 3): Markup {
  const years = new Map<string, TimelineItem[]>();
  for (const item of timeline.items) {
    const year = yearOf(item.at.start.min, timeline.speech);
    const known = years.get(year);
    if (known) known.push(item);
    else years.set(year, [item]);
  }
  const lanes = new Map(timeline.lanes.map(({ id, label }) => [id, label]));
  const list = (items: readonly TimelineItem[]) =>
    element(
      "ol",
      { class: "timeline-list" },
      items.map((item) => listItem(timeline, item, lanes.get(item.lane) ?? "")),
    );
  if (years.size === 1) return list(timeline.items);
  return fragment(
    [...years].map(([year, items]) =>
      fragment(element(`h${heading}`, { id: `${timeline.id}-y${year}` }, year), list(items)),
    ),
  );
}

/** What belongs to the stretch of time and has no place on its scale, with the reason. */
export function listUnplaced({ unplaced }: Timeline): Markup {
  return element(
    "ul",
    { class: "timeline-unplaced" },
    unplaced.map(({ item, why }: Unplaced) =>
      element(
        "li",
        {},
        element("span", { class: "when loose" }, item.words),
        " ",
        element("a", { href: item.href }, item.label),
        element("small", {}, `, ${why}`),
      ),
    ),
  );
}

function listItem(timeline: Timeline, item: TimelineItem, lane: string): Markup {
  const { speech = inEnglish } = timeline;
  const others = item.others.map((other) => otherWords(other, speech)).join(", ");
  return element(
    "li",
    { id: listId(timeline, item) },
    element("span", { class: isFirm(item) ? "when" : "when loose" }, item.words),
    " ",
    element("a", { href: item.href }, item.label),
    item.status !== "established" && element("em", {}, ` ${speech.words.statuses[item.status]}`),
    element("small", {}, ` ${[lane, others].filter(Boolean).join(" · ")}`),
  );
}

function yearOf(minute: number, speech: ChartSpeech = inEnglish): string {
  if (!Number.isFinite(minute)) return speech.words.scale.before;
  return yearWords(civilDay(Math.floor(minute / MINUTES_PER_DAY)).year, speech);
}
