import type { Metadata } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { SiteFooter, SiteHeader } from "../components/site-header.tsx";
import { siteUrl } from "../site-url.ts";
import { content, site } from "../subject.ts";
import { openGraph } from "../text/pictured.ts";
import "../style/tokens.css";
import "@thaw/site/tokens.css";
import "../style/site.css";
import "../style/dates.css";
import "../style/lists.css";
import "../style/tables.css";
import "../style/notes.css";
import "../style/day.css";
import "../style/review.css";
import "../style/home.css";
import "../style/palette.css";
import "../style/search.css";
import "../style/compare.css";
import "../style/calendar.css";
import "../style/developers.css";
import "@thaw/charts/style.css";
import "../style/explorer.css";
import "../style/story.css";
import "../style/touch.css";
import "../style/print.css";

// Next reads these calls without running them, so that each value stands here in full. `build/cut-fonts.ts` reads them too, and cuts each file to the letters and
// the weights that are declared for it. Only Latin is fetched with the page; the others where one of their letters is written, and none of them brings a
// font of the machine, which would go before those that follow.
const serif = localFont({
  src: "../fonts/source-serif-4-latin.woff2",
  variable: "--serif-latin",
  weight: "400 700",
  display: "swap",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212",
    },
  ],
});
const serifEurope = localFont({
  src: "../fonts/source-serif-4-europe.woff2",
  variable: "--serif-europe",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B, U+0259" }],
});
const serifExtended = localFont({
  src: "../fonts/source-serif-4-extended.woff2",
  variable: "--serif-extended",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0180-0217, U+021C-0258, U+025A-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EA0-1EFF, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});
const serifCyrillic = localFont({
  src: "../fonts/source-serif-4-cyrillic.woff2",
  variable: "--serif-cyrillic",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116" }],
});
const sans = localFont({
  src: "../fonts/source-sans-3-latin.woff2",
  variable: "--sans-latin",
  weight: "200 900",
  display: "swap",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212",
    },
  ],
});
const sansEurope = localFont({
  src: "../fonts/source-sans-3-europe.woff2",
  variable: "--sans-europe",
  weight: "200 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B, U+0259" }],
});
const sansExtended = localFont({
  src: "../fonts/source-sans-3-extended.woff2",
  variable: "--sans-extended",
  weight: "200 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0180-0217, U+021C-0258, U+025A-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EA0-1EFF, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});
const sansCyrillic = localFont({
  src: "../fonts/source-sans-3-cyrillic.woff2",
  variable: "--sans-cyrillic",
  weight: "200 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116" }],
});

const faces = [serif, serifEurope, serifExtended, serifCyrillic, sans, sansEurope, sansExtended, sansCyrillic]
  .map(({ variable }) => variable)
  .join(" ");

/** What every page says of itself in its head, unless it says more. */
export const metadata: Metadata = {
  title: { default: site.title, template: `%s · ${site.name}` },
  description: site.description,
  manifest: "/manifest.webmanifest",
  icons: { icon: site.icon },
  metadataBase: new URL(siteUrl),
  openGraph: openGraph(),
  twitter: { card: "summary_large_image" },
};

/** The nameplate, the page, the foot: the frame of every page, with its styles, its fonts and its one script. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.language} className={faces}>
      <body>
        <script type="module" src="/made/scripts/site.js" async />
        <SiteHeader />
        {children}
        <SiteFooter release={content.release} />
      </body>
    </html>
  );
}
