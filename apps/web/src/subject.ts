import type { Borders } from "@thaw/charts";
import borders from "@thaw/charts/borders.json" with { type: "json" };
import { content, type PlaceKind, type RelationKind, type Topic } from "@thaw/content";
import { releases } from "@thaw/content/releases";
import { defineSite } from "@thaw/site";
import { comparisons } from "./comparisons.ts";
import { sinceDeath } from "./since-death.ts";

/** What this site is of, and what it says of itself. */
export const site = defineSite({
  dataset: content,
  releases,
  id: "thaw",
  name: "Thaw",
  title: "Thaw: what really happened after Stalin died",
  citedAs: "Thaw: What Really Happened after Stalin Died",
  motto: "What really happened after Stalin died, 1953–64",
  description: "Sourced history, 1953–64: every statement typed, dated and traceable to the work it rests on.",
  icon: "/icon.svg",
  native: "ru",
  api: "/developers/",
  answer: "short-answer",
  story: {
    title: "What really happened after Stalin died",
    lead: "From the office that nobody wanted to the pension of October 1964. Every sentence of fact has its sources in the margin; what is our judgement is marked so.",
    description:
      "What really happened after Stalin died, in chapters whose every sentence of fact says what it rests on.",
  },
  days: { every: true, example: "1953-06-26", about: sinceDeath },
  comparisons,
  drawings: {
    lanes: [
      { id: "politics", label: "High politics", topics: ["succession", "party", "government", "revolution"] },
      { id: "repression", label: "Repression and release", topics: ["repression", "release"] },
      { id: "economy", label: "Economy and science", topics: ["economy", "science"] },
      { id: "bloc", label: "The bloc", topics: ["bloc"] },
      { id: "world", label: "The world", topics: ["foreign", "army"] },
      { id: "culture", label: "Culture and memory", topics: ["culture"] },
    ] satisfies readonly { id: string; label: string; topics: readonly Topic[] }[],
    years: "1917/1995",
    power: {
      // From the last congress under Stalin to the fall of Khrushchev.
      within: "1952-10/1964-12",
      office: "1945/1966",
      listed: "From the order of names the time read who stood where, until the alphabet hid it.",
    },
    network: { against: ["accuser", "judge", "rival"] satisfies readonly RelationKind[] },
    map: {
      borders: borders as unknown as Borders,
      day: "1953-03-05",
      areas: ["country", "region"] satisfies readonly PlaceKind[],
      frames: [
        { id: "europe", label: "Europe", west: 2, east: 46, south: 36, north: 61 },
        { id: "union", label: "The Soviet Union", west: 14, east: 142, south: 34, north: 72 },
      ],
    },
  },
  // In the Kremlin those who held the offices sat in one room.
  words: {
    day: { room: "The room as it stood" },
    compare: {
      pairLead: "The room on {from} and on {to}; what came and went after the first and by the end of the second.",
      offices: "The room, office by office",
    },
    power: { submit: "The room on that day", room: "The room on {date}" },
    charts: { script: { room: "The room on {date}" } },
  },
  search: {
    placeholder: "Хрущёв, 26 june 53, who was premier in March 1953",
    hint: "Any romanisation or Cyrillic, misspelt or begun only; dates in English or Russian; questions.",
  },
  sample: { entry: "arrest-of-beria", days: (day) => day.startsWith("1953-0") || day === "1955-01-01" },
});
