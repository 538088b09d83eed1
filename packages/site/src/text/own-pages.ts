/** The patterns of the pages that the app has of its own, `about` or `stories/[id]`: `withThaw` and the command say them. */
export const ownPages: ReadonlySet<string> = new Set((process.env.THAW_OWN_PAGES ?? "").split(" "));
