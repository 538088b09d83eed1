import type { Metadata } from "next";
import { MapViewPage } from "../drawings/map/map-view.tsx";
import { mapViews } from "../drawings/map/views.ts";
import { words } from "../subject.ts";

export const metadata: Metadata = { title: words.sections.map };

export default function MapPage() {
  const [first] = mapViews;
  return first ? <MapViewPage view={first} /> : null;
}
