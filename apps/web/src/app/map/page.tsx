import type { Metadata } from "next";
import { MapViewPage } from "./map-view.tsx";
import { mapViews } from "./views.ts";

export const metadata: Metadata = { title: "Map" };

export default function MapPage() {
  const [first] = mapViews;
  return first ? <MapViewPage view={first} /> : null;
}
