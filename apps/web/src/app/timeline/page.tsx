import type { Metadata } from "next";
import { oEmbedLink } from "../charts/take-along.tsx";
import { TimelineView } from "./timeline-view.tsx";
import { views } from "./views.ts";

export const metadata: Metadata = { title: "Timeline", ...oEmbedLink("timeline-period") };

export default function TimelinePage() {
  const [first] = views;
  return first ? <TimelineView view={first} /> : null;
}
