import type { MetadataRoute } from "next";

export const dynamic = "force-static";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Thaw: what really happened after Stalin died",
    short_name: "Thaw",
    description: "Sourced history, 1953–64: every statement typed, dated and traceable to the work it rests on.",
    start_url: "/",
    display: "browser",
    background_color: "#f8f4ec",
    theme_color: "#f8f4ec",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
