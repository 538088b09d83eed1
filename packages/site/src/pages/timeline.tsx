import type { Metadata } from "next";
import { oEmbedLink } from "../drawings/published/oembed-link.ts";
import { TimelineView } from "../drawings/timeline/timeline-view.tsx";
import { views } from "../drawings/timeline/views.ts";
import { words } from "../subject.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words.sections.timeline, ...oEmbedLink("timeline-period") };
}

export default function TimelinePage() {
  const [first] = views;
  return first ? <TimelineView view={first} /> : null;
}
