/** The sections a site may have, in the order of its header, with what each is called unless the site says otherwise. */
export const sectionNames = {
  stories: "Story",
  timeline: "Timeline",
  power: "Power",
  network: "Network",
  map: "Map",
  on: "Days",
  events: "Events",
  figures: "Figures",
  offices: "Offices",
  organizations: "Bodies",
  places: "Places",
  disputes: "Disputes",
  reviews: "Reviews",
  sources: "Sources",
  charts: "All drawings",
  compare: "Two days compared",
  today: "On this day",
  corrections: "Corrections",
} as const;

export type SectionName = keyof typeof sectionNames;
