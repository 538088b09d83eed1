import { overlaps } from "@thaw/chronicle";
import { content } from "../../subject.ts";
import { period } from "../../text/address.ts";

/** A point on the globe, in degrees. */
export interface Spot {
  readonly lon: number;
  readonly lat: number;
}

/** Where something happened within the period, as far as a place with coordinates is recorded. */
export const spots: readonly Spot[] =
  period.start === ""
    ? []
    : [
        ...new Set(
          content.events
            .filter(({ time }) => overlaps(time.effective.date.edtf, content.subject.period) !== "no")
            .flatMap(({ places }) => places.map(({ place }) => place)),
        ),
      ].flatMap((place) => content.get("place", place).coordinates ?? []);
