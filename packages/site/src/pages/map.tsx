import type { Metadata } from "next";
import { MapViewPage } from "../drawings/map/map-view.tsx";
import { mapViews } from "../drawings/map/views.ts";

export const metadata: Metadata = { title: "Map" };

export default function MapPage() {
  const [first] = mapViews;
  return first ? <MapViewPage view={first} /> : null;
}
