import { site } from "../subject.ts";
import { usual } from "./usual.ts";

/** The colours of the site, by day and by night. */
export const colours = {
  light: { ...usual.light, ...site.theme.light },
  dark: { ...usual.dark, ...site.theme.dark },
} as const;
