import { chartFonts, type Palette, palettes } from "@thaw/charts";

const tokens = (palette: Palette) =>
  (["paper", "ink", "red", "quiet", "rule"] as const).map((name) => `--${name}: ${palette[name]};`).join(" ");

/** What an embedded page needs besides the style of drawings: the site's paper and ink, by day and by night. */
export const embedStyle = `:root { color-scheme: light dark; ${tokens(palettes.light)} }
@media (prefers-color-scheme: dark) { :root { ${tokens(palettes.dark)} } }
.embed { margin: 0; padding: 0.75rem; background: var(--paper); color: var(--ink); font: 1rem/1.45 ${chartFonts}; }
.embed h1 { font-size: 1.05rem; margin: 0 0 0.4rem; }
.embed .cite { font-size: 0.8125rem; color: var(--quiet); margin: 0.5rem 0 0; }
.embed .cite a { color: var(--red); }
`;
