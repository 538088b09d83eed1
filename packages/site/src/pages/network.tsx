import type { Metadata } from "next";
import { networkDays } from "../drawings/network/network-days.ts";
import { NetworkView } from "../drawings/network/network-view.tsx";
import { words } from "../subject.ts";

export const metadata: Metadata = { title: words.network.title };

export default function NetworkPage() {
  return <NetworkView day={networkDays[0]} />;
}
