import {
  drawLaneNames,
  drawTimeline,
  element,
  layoutTimeline,
  type Markup,
  type TimelineItem,
  timeline,
  timelineItem,
} from "@thaw/charts";
import { inTime, isoMoment, parseDate } from "@thaw/chronicle";
import { content, formatDate, say, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { PAGE_WIDTH } from "./page-width.ts";
import { speech } from "./speech.ts";

/** More than this, and the timeline has pages of its own to be read on. */
const ITEMS_MAX = 60;
const LIVES_MAX = 12;

/** Lives and events of a small corpus on one scale; nothing where there is too little or too much for one drawing. */
export function overview(): Markup | undefined {
  const lives = content.figures.flatMap(({ id, label, born, died }): TimelineItem[] => {
    // One of several days, or a stretch of them, is no end of an interval.
    if (!born || !died || /[[{/]/.test(born.date.edtf + died.date.edtf)) return [];
    const edtf = `${born.date.edtf}/${died.date.edtf}`;
    const weight = content.referrers(id).length;
    const fixed = { shape: "stretch", status: "established", others: [], causes: [] } as const;
    return [
      {
        ...fixed,
        id,
        label,
        weight,
        href: address("figure", id),
        lane: "lives",
        at: parseDate(edtf),
        words: formatDate(edtf),
      },
    ];
  });
  const events = inTime(content).map((event) =>
    timelineItem(content, event, { lane: "events", href: address("event", event.id), speech }),
  );
  const items = [...lives.sort((a, b) => b.weight - a.weight).slice(0, LIVES_MAX), ...events].filter(({ at }) =>
    Number.isFinite(at.end.max - at.start.min),
  );
  if (items.length < 2 || items.length > ITEMS_MAX) return undefined;
  const within = yearsAround(items);
  if (within === undefined) return undefined;
  const lanes = [
    { id: "lives", label: words.home.lives },
    { id: "events", label: words.home.events },
  ].filter(({ id }) => items.some(({ lane }) => lane === id));
  const { title } = content.subject;
  const layout = layoutTimeline(timeline({ id: "overview", title, within, lanes, items, speech }), {
    width: PAGE_WIDTH,
    rowsMax: 8,
    labelMax: 320,
  });
  return element(
    "section",
    { class: "timeline-scroller", tabindex: "0", "aria-label": say(words.home.overviewAlt, { title }) },
    element("div", { class: "timeline-canvas" }, drawTimeline(layout), drawLaneNames(layout)),
  );
}

/** The years from the first beginning to the last end, EDTF. */
function yearsAround(items: readonly TimelineItem[]): string | undefined {
  const [first, last] = [
    Math.min(...items.map(({ at }) => at.start.min)),
    Math.max(...items.map(({ at }) => at.end.max)),
  ].map((moment) => isoMoment(moment)?.match(/^-?\d{4}/)?.[0]);
  return first && last && first !== last ? `${first}/${last}` : undefined;
}
