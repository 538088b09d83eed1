/**
 * All of what has a page, or, under `SITE_SAMPLE`, only what is wanted of it: for looking at a built site without waiting for the
 * thousands of pages that differ by their content alone. The tests of the built site refuse a sample, since its links lead nowhere.
 */
export function sampled<T>(all: readonly T[], wanted: (one: T) => boolean): readonly T[] {
  return process.env.SITE_SAMPLE ? all.filter(wanted) : all;
}
