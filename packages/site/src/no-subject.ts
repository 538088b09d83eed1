import type { Site } from "./site.ts";

/**
 * What a site is of: the one module of this package that an app puts its own in the place of, by `withThaw` in `next.config`. Whoever
 * reads this one has forgotten to.
 */
export const site: Site = unset();

function unset(): never {
  throw new Error(
    'No subject: wrap the configuration of Next, `export default withThaw({ subject: "./src/subject.ts" })`, and export `site` from that file.',
  );
}
