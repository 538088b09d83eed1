/**
 * A site of sourced history from any dataset of `@thaw/chronicle`.
 *
 * @example
 * import { defineSite } from "@thaw/site";
 * export const site = defineSite({ dataset, name: "Towers" });
 */
export { type Drawings, defineSite, type Palette, type Site, type SiteConfig, type Theme } from "./site.ts";
export type { Comparison } from "./text/comparison.ts";
export type { SectionName } from "./words/english.ts";
