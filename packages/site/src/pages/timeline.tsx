import type { Metadata } from "next";
import { TimelineView } from "../drawings/timeline/timeline-view.tsx";
import { views } from "../drawings/timeline/views.ts";
import { words } from "../subject.ts";

export const metadata: Metadata = { title: words.sections.timeline };

export default function TimelinePage() {
  const [first] = views;
  return first ? <TimelineView view={first} /> : null;
}
