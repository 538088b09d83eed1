import type { WordsLike } from "@thaw/chronicle/words";

/**
 * Every word that drawings say, in English: the contract of a dictionary in any language. `script` holds what is said in a browser.
 */
export const english = {
  /** The language of the words, BCP 47. */
  language: "en-GB",

  statuses: {
    established: "established",
    probable: "probable",
    disputed: "disputed",
    refuted: "refuted",
  },
  times: {
    decided: "decided",
    effective: "happened",
    announced: "made public",
    knownAbroad: "known abroad",
  },

  /** What a screen reader is told of a drawing, and where the same stands as text. */
  drawn: {
    timeline: "{title}, drawn; the list below says the same",
    power: "{title}, drawn; the tables below say the same",
    network: "{title}, drawn; the table says the same",
    map: "{title}, drawn; the list says the same",
  },
  scale: {
    /** The months as a scale names them, January first. */
    months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    bce: "{year} BCE",
    before: "before",
  },
  timeline: {
    noDate: "no date is known",
    maybeOutside: "may lie within these dates or not",
    otherTime: "{time} {date}",
    onDay: "on a day",
    forDays: "for days or longer",
    somewhere: "somewhere within: the date is not certain",
    lag: "a line leads from the decision (ring) to the day on which it was made public (half disc) and known abroad (dotted)",
    counter: "more than there is room for: they are in the list",
  },
  /** Terms of office. */
  terms: {
    title: "Terms",
    acting: "acting, {words}",
    lasted: "from {from} {until}",
    dated: "{from} {until}",
    to: "to {date}",
    toBy: "to {date}, {why}",
    beyond: "and beyond",
    unrecorded: "to a day that is not recorded",
    vacant: "vacant",
    called: "Called {names}.",
    later: ", then ",
  },
  /** Why a term ended. */
  turns: {
    death: "death",
    resignation: "resignation",
    removal: "removal",
    arrest: "arrest",
    abolition: "abolition",
    reorganization: "reorganization",
    "not-re-elected": "not re elected",
    promotion: "promotion",
    transfer: "transfer",
    "end-of-mandate": "end of mandate",
  },
  life: {
    title: "The life of {name}",
    life: "Life",
    born: "born {date}",
    died: "died {date}",
    diedBy: "died {date} ({manner})",
    arrest: "Under arrest",
    toTheEnd: "to the end",
  },
  manners: {
    natural: "natural",
    illness: "illness",
    execution: "execution",
    murder: "murder",
    suicide: "suicide",
    accident: "accident",
    unknown: "unknown",
  },
  numbers: {
    what: "What",
    when: "When",
    number: "Number",
    howFirmly: "How firmly",
    thousands: "thousands",
    thousandsOf: "thousands of {unit}",
  },
  lineUp: {
    unrecorded: "No record",
    who: "Who",
    seat: "Seat",
    seatLabel: "seat:",
  },
  network: {
    from: "from {date}",
    to: "to {date}",
    perhaps: "perhaps",
    uncertain: "not certain on this day",
    figure: "Figure",
    ties: "Ties",
    toWhom: "To whom",
  },
  map: {
    more: { one: "and {count} more", other: "and {count} more" },
    approximate: "{name}, approximate",
    outside: "Outside this map",
    placeless: "Without a place",
  },
  form: {
    title: "The day shown",
    day: "Day",
  },
  file: {
    home: "Sources and the full drawing",
  },

  /** What scripts say in a browser, and what they say as the drawings do. */
  script: {
    hatched: "Hatched: what the sources leave uncertain.",
    day: "Day",
    back: "To the change before",
    on: "To the next change",
    thatDay: "that day",
    filter: "Narrow the timeline",
    onlyWith: "Only with",
    from: "from",
    to: "to",
    onlyCertain: "only what is certain",
    shown: { one: "{shown} of {count} events", other: "{shown} of {count} events" },
    shownWithin: {
      one: "{shown} of {count} events from {from} to {to}",
      other: "{shown} of {count} events from {from} to {to}",
    },
    notCertain: "date not certain",
    notCertainToTheDay: "date not certain to the day",
    inLane: "{lane}, {number} of {count}",
    keys: "Arrow keys move by time and by lane; digits go to a date, letters to a word, a full stop to its next.",
    keysWithStretch:
      "Arrow keys move by time and by lane; digits go to a date, letters to a word, a full stop to its next; [ and ] begin and end a stretch of time.",
    keysOfNetwork:
      "Arrow keys move to the next name that way, first to those with a tie; letters lead to a name, a full stop to its next.",
    keysOfMap: "Arrow keys move to the next place that way; letters lead to a name, a full stop to its next.",
    perhaps: "perhaps",
    more: { one: "and {count} more", other: "and {count} more" },
    moreInList: { one: "and {count} more in the list", other: "and {count} more in the list" },
    figures: { one: "{count} figures", other: "{count} figures" },
    relations: { one: "{count} relations", other: "{count} relations" },
    events: { one: "{count} events", other: "{count} events" },
    places: { one: "{count} places", other: "{count} places" },
    eventsAtPlaces: "{events} at {places}",
    eventsInYear: "in the year up to {date}, {events} at {places}",
    people: { one: "{count} people", other: "{count} people" },
    came: "{names} in",
    went: "{names} out",
    nobodyMoved: "nobody came or went",
    by: ", by {date}",
    room: "Who held what on {date}",
    acting: "acting",
    takesOffice: "takes office",
    leaves: "leaves",
    changed: "Who rose, who fell, from {from} to {to}",
    nobody: "Nobody, as far as the tracked offices tell.",
    noOffice: "no tracked office",
    /** How the words of a bar begin that tell from when a term lasted: what stands before them is the holder and the office. */
    lastedBegins: "from ",
    actingBegins: "acting, ",
    noTie: "Nothing here ties the two.",
    steps: { one: "One step", other: "{count} steps" },
    path: "From {from} to {to}: {steps}, the shortest there is.",
    sources: "sources",
    and: "and",
    atEvent: "at “{event}” with",
    inBody: "in the {body} with",
    wasAtEvent: "was at “{event}” with",
    wasInBody: "was in the {body} with",
    savedFrom: "from {date}",
    savedTo: "to {date}",
    savedWith: "only with “{words}”",
    savedWithout: "without {lanes}",
    faint: "Faint is what was left out: {what}.",
    redLine: "The red line stands at {date}.",
    asOf: "As of {date}.",
  },
} as const;

/** The words of drawings in one language. */
export type ChartWords = WordsLike<typeof english>;
