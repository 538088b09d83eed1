import { MINUTES_PER_DAY } from "../../date/civil.ts";
import { type Extent, extentOf } from "../../date/compare.ts";
import type { HistoricalEvent } from "../../model/event.ts";
import type { Place } from "../../model/place.ts";
import type { Dataset } from "../../query/dataset.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

const subject = `
id: rome
title: After Caesar
period: -0043-03-15/-0042-10-23
language: en
topics: { politics: Politics }
eventKinds: { murder: Murder, meeting: Meeting }
roles:
  victim: { label: victim, presence: alive }
  killer: { label: killer, presence: present }
relationKinds: { patron: { label: patron of, inverse: client of } }
organizationKinds: { legislature: Legislature }
officeKinds: { magistracy: Magistracy }
placeKinds: { city: City }
travel: { kmPerDay: 100 }
`;

const athens = "name: Athens\nkind: city\ncoordinates: { lat: 37.98, lon: 23.73 }\ncite: [suetonius]\n";

const lecture = (date: string) => `
title: Lecture in Athens
kind: meeting
summary: He listened to the philosophers.
time: { effective: ${date} }
place: athens
who: [{ figure: brutus, role: killer }]
cite: [suetonius]
`;

export const inTwoPlaces: Rule = {
  id: "in-two-places",
  reason: "Nobody is present at two places further apart than anybody could travel in the time.",
  explanation:
    "`travel: { kmPerDay }` in `subject.yaml` says how far anybody could travel in a day. Roles with `presence: present` put a person at the place of an event. Two events, each within a day or less, at places with coordinates, leave enough time between the beginning of one and the end of the other. Without `travel`, only the same moment at two places is refused.",
  fails: { "subject.yaml": subject, "places/athens.yaml": athens, "events/lecture.yaml": lecture("-0043-03-17") },
  passes: { "subject.yaml": subject, "places/athens.yaml": athens, "events/lecture.yaml": lecture("-0043-08-17") },
  reads: ["event", "place", "figure"],
  check({ dataset, report }) {
    const kmPerDay = dataset.subject.travel?.kmPerDay;
    for (const [figure, stays] of staysOf(dataset)) {
      for (const [index, stay] of stays.entries()) {
        for (let before = index - 1; before >= 0; before -= 1) {
          const other = stays[before];
          if (!other) continue;
          const days = (stay.extent.end.max - other.extent.start.min) / MINUTES_PER_DAY;
          if (days > DAYS_LOOKED_BACK) break;
          const km = distanceKm(stay.place, other.place);
          if (
            kmPerDay === undefined
              ? !sameMoment(stay.extent, other.extent) || km < SAME_PLACE_KM
              : km <= days * kmPerDay + SAME_PLACE_KM
          )
            continue;
          report({
            message: `${dataset.label(figure)} cannot be at ${stay.place.label} for ${stay.event.label} ${onDate(stay.event.time.effective.date.edtf)} and at ${other.place.label} for ${other.event.label} ${onDate(other.event.time.effective.date.edtf)}: they are ${Math.round(km)} km apart`,
            at: { entry: stay.event.id, path: ["who", stay.index] },
            related: [
              { at: { entry: other.event.id, path: ["who", other.index] }, message: `present at ${other.event.label}` },
            ],
          });
        }
      }
    }
  },
};

/** Places nearer than this count as one. */
const SAME_PLACE_KM = 60;

/** Beyond these days between two events any two places on earth are within reach of a fast traveller; slower ages are looked at no further. */
const DAYS_LOOKED_BACK = 60;

interface Stay {
  readonly event: HistoricalEvent;
  readonly index: number;
  readonly place: Place;
  readonly extent: Extent;
}

/** Where each figure was present for a day or less, in the order of time. */
function staysOf(dataset: Dataset): Map<string, Stay[]> {
  const stays = new Map<string, Stay[]>();
  for (const event of dataset.events) {
    const [only, ...others] = event.places;
    const place = only && others.length === 0 ? dataset.find("place", only.place) : undefined;
    if (!place?.coordinates) continue;
    const extent = extentOf(event.time.effective.date.edtf);
    if (extent.end.max - extent.start.min > MINUTES_PER_DAY || /[~?%]/.test(event.time.effective.date.edtf)) continue;
    for (const [index, { figure, role, status }] of event.who.entries()) {
      if (figure === undefined || dataset.subject.roles[role]?.presence !== "present" || status !== "established")
        continue;
      const list = stays.get(figure);
      if (list) list.push({ event, index, place, extent });
      else stays.set(figure, [{ event, index, place, extent }]);
    }
  }
  for (const list of stays.values())
    list.sort((a, b) => a.extent.start.min - b.extent.start.min || (a.event.id < b.event.id ? -1 : 1));
  return stays;
}

function sameMoment(a: Extent, b: Extent): boolean {
  return a.start.max <= b.end.min && b.start.max <= a.end.min && a.start.min === a.start.max;
}

/** Great-circle distance on a sphere of the earth's mean radius. */
function distanceKm(a: Place, b: Place): number {
  if (!a.coordinates || !b.coordinates) return 0;
  const radians = Math.PI / 180;
  const [lat1, lat2] = [a.coordinates.lat * radians, b.coordinates.lat * radians];
  const dLon = (b.coordinates.lon - a.coordinates.lon) * radians;
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
}
