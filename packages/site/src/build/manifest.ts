import { site } from "../subject.ts";
import { colours } from "../theme/colours.ts";

/** The web manifest: what the site is called where it is kept on a screen. */
export function manifest(): string {
  return JSON.stringify({
    name: site.title,
    short_name: site.name,
    description: site.description,
    start_url: "/",
    display: "browser",
    background_color: colours.light.paper,
    theme_color: colours.light.paper,
    icons: [{ src: site.icon, sizes: "any", type: "image/svg+xml" }],
  });
}
