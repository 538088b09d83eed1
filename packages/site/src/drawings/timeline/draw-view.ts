import { layoutTimeline, type TimelineItem, type TimelineLayout, timeline, timelineItem } from "@thaw/charts";
import type { HistoricalEvent } from "@thaw/chronicle";
import { content } from "../../subject.ts";
import { address } from "../../text/address.ts";
import { speech } from "../speech.ts";
import { byFigure, byPlace, byTopic, type Division } from "./lanes.ts";
import type { View } from "./views.ts";

/** A view, laid out: what is drawn, what is set apart, and how many events have no lane in this division. */
export function drawView(view: View): { layout: TimelineLayout; laneless: number } {
  const { lanes, laneOf } = divisionOf(view);
  const items: TimelineItem[] = [];
  let laneless = 0;
  for (const event of content.events) {
    const lane = laneOf(event);
    if (lane === undefined) laneless += 1;
    else items.push(timelineItem(content, event, { lane, href: address("event", event.id), speech }));
  }
  const state = timeline({ title: view.title, within: view.within, lanes, items, speech });
  const used = new Set(state.items.map((item) => item.lane));
  const layout = layoutTimeline(
    { ...state, lanes: lanes.filter(({ id }) => used.has(id)) },
    view.level === "year" || view.level === "month"
      ? { width: view.width, rowsMax: 6, labelMax: 340 }
      : { width: view.width, rowsMax: 3, labelMax: 220 },
  );
  return { layout, laneless };
}

function divisionOf({ lanes, within }: View): Division {
  if (lanes === "topic") return byTopic;
  const [from = "", to = ""] = within.split("/");
  const isWithin = ({ time }: HistoricalEvent) => {
    const year = (time.effective.date.earliest ?? time.effective.date.latest ?? "").slice(0, 4);
    return year >= from && year <= to;
  };
  const events = content.events.filter(isWithin);
  return lanes === "figure" ? byFigure(events) : byPlace(events);
}
