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

/**
 * The border between the two Germanies, drawn by hand from the Bay of Lübeck to the Czechoslovak border through places on it, longitude and latitude.
 * Approximate: true to about ten kilometres.
 */
export const innerGermanBorder: readonly (readonly [lon: number, lat: number])[] = [
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
];

/** The day from which Crimea was Ukraine's, by the decree of the Presidium of the Supreme Soviet. */
export const CRIMEA_TRANSFERRED = "1954-02-19";

/** What a reader should know of the borders, beside every map. */
export const borderNotes: readonly string[] = [
  "Borders are those of Natural Earth (public domain), merged to the states of the time: approximate, and for looking, not for measuring.",
  "The border between the two Germanies is drawn by hand and true to about ten kilometres; Berlin’s sectors are too small to see.",
  "Dotted lines within the Soviet Union are the republics as they were divided in 1991; Crimea is set apart from Ukraine until 19 February 1954. The Karelo-Finnish republic, which existed until 1956, is not drawn: its border with Russia is not in the data.",
  "Austria was occupied until 1955, and the Free Territory of Trieste was divided in 1954; neither is drawn.",
];
