import { site } from "./subject.ts";

/** Where the site stands, for the few addresses that must be absolute. */
export const siteUrl = site.url;
