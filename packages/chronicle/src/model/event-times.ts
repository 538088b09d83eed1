/** The four times of an event. They are kept apart because in secretive politics they are different days. */
export const eventTimes = ["decided", "effective", "announced", "knownAbroad"] as const;

export type EventTime = (typeof eventTimes)[number];
