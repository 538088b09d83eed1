import type { Palette } from "../site.ts";

/** What `style/tokens.css` says, for what cannot read a style: pictures, drawings as files, the manifest. A test compares the two. */
export const usual: { readonly light: Palette; readonly dark: Palette } = {
  light: { paper: "#f8f4ec", sheet: "#fffdf8", ink: "#1c1915", accent: "#a3170f", read: "#2c5d3f" },
  dark: { paper: "#14161a", sheet: "#1b1e24", ink: "#e4decf", accent: "#ff907c", read: "#8fc7a2" },
};
