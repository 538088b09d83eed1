import { nameOn, type Place } from "@thaw/chronicle";
import { say, words } from "../subject.ts";
import { address } from "../text/address.ts";

/** A place by its name on a date, and by its present one where that differs. */
export function PlaceThen({ place, date }: { place: Place; date: string }) {
  const then = nameOn(place, date);
  return (
    <>
      <a href={address("place", place.id)}>{then}</a>
      {then === place.name ? null : <span className="quiet"> {say(words.entry.now, { name: place.name })}</span>}
    </>
  );
}
