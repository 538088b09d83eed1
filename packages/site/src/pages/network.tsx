import type { Metadata } from "next";
import { networkDays } from "../drawings/network/network-days.ts";
import { NetworkView } from "../drawings/network/network-view.tsx";

export const metadata: Metadata = { title: "Who stood to whom" };

export default function NetworkPage() {
  return <NetworkView day={networkDays[0]} />;
}
