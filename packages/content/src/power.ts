/**
 * Who held power, and nothing else of the content: for a page that shows offices and their holders.
 *
 * @example
 * import { powerOn } from "@thaw/content/power";
 * powerOn("1953-06-26").map(({ name, holders }) => `${name}: ${holders.map(({ figure }) => figure.label).join(", ")}`);
 */
import type { Term } from "@thaw/chronicle/model";
import * as query from "@thaw/chronicle/query";
import { about } from "../generated/about.js";
import { figures } from "../generated/figures.js";
import type { AfterStalin } from "../generated/ids.js";
import { offices } from "../generated/offices.js";
import { terms } from "../generated/terms.js";

const power = query.openDataset<AfterStalin>({
  ...about,
  entries: {
    event: [],
    figure: figures,
    organization: [],
    office: offices,
    term: terms,
    place: [],
    source: [],
    dispute: [],
    relation: [],
    story: [],
    review: [],
  },
});

/**
 * Who held each tracked office on a day, in the order of rank; on a day of change both holders.
 *
 * @param date a day, New Style, EDTF; a month or a year asks for all who held office within it.
 * @throws {DateError} when it is no date.
 */
export function powerOn(date: string): query.OfficeOnDay<AfterStalin>[] {
  return query.powerOn(power, date);
}

/** The holders of an office, in the order of time. */
export function holdersOf(office: AfterStalin["office"]): Term<AfterStalin>[] {
  return query.holdersOf(power, office);
}

/** The terms of a figure, in the order of time. */
export function termsOf(figure: AfterStalin["figure"]): Term<AfterStalin>[] {
  return query.termsOf(power, figure);
}
