import type { Comparison } from "@thaw/site";

/** The pairs of days that have a page of their own. */
export const comparisons: readonly Comparison[] = [
  { from: "1953-03-04", to: "1953-03-07", about: "The heirs share out the offices" },
  { from: "1953-03-05", to: "1953-03-07", about: "The first two days without Stalin" },
  { from: "1953-03-07", to: "1953-03-21", about: "Malenkov gives up the Secretariat" },
  { from: "1953-06-25", to: "1953-06-27", about: "Beria leaves the room" },
  { from: "1953-03-07", to: "1953-09-08", about: "From Malenkov's March to Khrushchev's September" },
  { from: "1955-02-07", to: "1955-02-09", about: "A premier resigns" },
  { from: "1957-06-17", to: "1957-06-30", about: "Seven against four" },
  { from: "1957-10-25", to: "1957-10-27", about: "A marshal is sent away" },
  { from: "1958-03-26", to: "1958-03-28", about: "One man holds both offices" },
  { from: "1964-10-13", to: "1964-10-16", about: "October" },
  { from: "1953-03-04", to: "1964-10-16", about: "The whole of it" },
];
