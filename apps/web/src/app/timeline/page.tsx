import { TimelineView, views } from "@thaw/site/drawings";
import type { Metadata } from "next";
import { oEmbedLink, TakeAlong } from "../charts/take-along.tsx";

export const metadata: Metadata = { title: "Timeline", ...oEmbedLink("timeline-period") };

export default function TimelinePage() {
  const [first] = views;
  return first ? <TimelineView view={first} takeAlong={<TakeAlong id="timeline-period" />} /> : null;
}
