/** A state of 1945 to 1964 as the modern states (ISO 3166 numeric) whose land it had, as far as Natural Earth tells them apart. */
export interface StateThen {
  readonly name: string;
  readonly members: readonly string[];
}

/** Whose land has since been divided. All other states are taken as they are today; what that gets wrong is in {@link borderNotes}. */
export const statesThen: readonly StateThen[] = [
  {
    name: "Soviet Union",
    members: ["643", "804", "112", "233", "428", "440", "498", "268", "051", "031", "398", "860", "795", "417", "762"],
  },
  { name: "Czechoslovakia", members: ["203", "703"] },
  { name: "Yugoslavia", members: ["688", "191", "705", "070", "807", "499", "Kosovo"] },
];

/** A line of the time that Natural Earth does not have, drawn by hand through places on it, longitude and latitude. True to about ten kilometres. */
export interface LineThen {
  readonly name: string;
  /** The last day on which it held, EDTF; none, when it outlasts the period. */
  readonly until?: string;
  readonly line: readonly (readonly [lon: number, lat: number])[];
}

/**
 * The lines that the borders of today lack. That between the two Germanies is the edge of the Eastern zone of the London Protocol of 12 September 1944, as amended by
 * 26 July 1945 (German History in Documents, “The Allied Governments on the Zones of Occupation”): from Lübeck Bay by Mecklenburg, Saxony and Thuringia. The zones of Austria follow the agreement of 9 July 1945 (Demokratiezentrum Wien, „Besatzungszonen“); the Free
 * Territory of Trieste ended with the memorandum of 5 October 1954 (FRUS 1952–1954, vol. VIII, doc. 293); the Karelo-Finnish republic became a part of the
 * Russian one on 16 July 1956 (heninen.net, „Карело-Финская ССР“).
 */
export const linesThen: readonly LineThen[] = [
  {
    name: "Border between the two Germanies",
    line: [
      [10.9, 53.95],
      [10.87, 53.7],
      [10.63, 53.37],
      [11.57, 53.04],
      [10.85, 52.85],
      [11.06, 52.21],
      [10.6, 51.8],
      [10.3, 51.51],
      [9.98, 51.35],
      [10.17, 51.0],
      [9.93, 50.72],
      [10.35, 50.45],
      [10.95, 50.4],
      [11.38, 50.5],
      [11.95, 50.33],
      [12.09, 50.32],
    ],
  },
  {
    name: "Edge of the Soviet zone of Austria",
    until: "1955-07-26",
    line: [
      [13.5, 48.56],
      [13.87, 48.42],
      [14.29, 48.31],
      [14.52, 48.24],
      [14.42, 48.04],
      [14.67, 47.85],
      [14.85, 47.75],
      [15.32, 47.78],
      [15.83, 47.63],
      [15.91, 47.53],
      [16.06, 47.44],
      [16.09, 47.05],
      [16.05, 46.85],
    ],
  },
  {
    name: "Free Territory of Trieste",
    until: "1954-10-04",
    line: [
      [13.6, 45.78],
      [13.75, 45.75],
      [13.86, 45.65],
      [13.92, 45.58],
      [13.9, 45.47],
      [13.8, 45.37],
      [13.6, 45.31],
    ],
  },
  {
    name: "Border of the Karelo-Finnish republic",
    until: "1956-07-15",
    line: [
      [29.1, 66.85],
      [30.5, 66.67],
      [32.6, 66.6],
      [34.4, 66.4],
      [35.6, 65.2],
      [36.4, 64.0],
      [36.9, 63.4],
      [37.5, 62.8],
      [37.9, 62.1],
      [37.7, 61.6],
      [36.7, 61.05],
      [35.5, 61.0],
      [34.6, 60.95],
      [33.6, 60.8],
      [32.8, 60.65],
      [30.6, 61.2],
      [29.9, 61.2],
      [29.3, 61.3],
    ],
  },
];

/** The last day on which Crimea was Russia's: the decree of the Presidium of the Supreme Soviet is of the next. */
export const CRIMEA_UNTIL = "1954-02-18";

/** What a reader should know of the borders, beside every map. */
export const borderNotes: readonly string[] = [
  "Borders are those of Natural Earth (public domain), merged to the states of the time: approximate, and for looking, not for measuring.",
  "Dashed lines are drawn by hand and true to about ten kilometres: the border between the two Germanies, which the London Protocol of 12 September 1944 drew from Lübeck Bay to Czechoslovakia, the edge of the Soviet zone of Austria until the State Treaty came into force on 27 July 1955, the Free Territory of Trieste until it was divided on 5 October 1954, and the Karelo-Finnish republic until it became a part of the Russian one on 16 July 1956.",
  "Sectors and zones that are too small to see, or that the Western powers held among themselves, are not drawn: those of Berlin and Vienna, those of western Austria, zones A and B of Trieste.",
  "Dotted lines within the Soviet Union are the republics as they were divided in 1991; Crimea is set apart from Ukraine until 19 February 1954.",
];

/** What the lines on such a map are, in half a sentence. */
export const lineNote = "dotted those of the republics of the Union, dashed what is drawn by hand.";
