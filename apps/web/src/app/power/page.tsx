import type { Metadata } from "next";
import { oEmbedLink } from "../charts/take-along.tsx";
import { PowerView } from "./power-view.tsx";
import { turningPoints } from "./turning-points.ts";

export const metadata: Metadata = { title: "Who held power, 1952–64", ...oEmbedLink("power-by-office") };

export default function PowerPage() {
  return <PowerView by="office" day={turningPoints[0]?.day ?? "1953-03-05"} />;
}
