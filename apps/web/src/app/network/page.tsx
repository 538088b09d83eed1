import type { Metadata } from "next";
import { turningPoints } from "../power/turning-points.ts";
import { NetworkView } from "./network-view.tsx";

export const metadata: Metadata = { title: "Who stood to whom" };

export default function NetworkPage() {
  return <NetworkView day={turningPoints[0]?.day ?? "1953-03-05"} />;
}
