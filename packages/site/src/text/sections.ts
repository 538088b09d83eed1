import { spots } from "../drawings/map/spots.ts";
import { content, releases, site, words } from "../subject.ts";
import type { SectionName } from "../words/english.ts";
import { eventDays, folders, type PageKind, period } from "./address.ts";
import { ownPages } from "./own-pages.ts";

const tracked = content.offices.some((office) => office.tracked);

/** Fewer than this, and a drawing of them says no more than their list. */
const EVENTS_MIN = 3;

/** Whether the period is one of days: what is drawn over time needs its ends. */
const followed = period.start !== "";

const explorers = {
  timeline: followed && content.events.length >= EVENTS_MIN,
  power: followed && content.terms.some(({ office }) => content.get("office", office).tracked),
  network: followed && content.relations.some(({ status }) => status !== "refuted"),
  map: followed && spots.length > 0,
};

/** What a section needs in the dataset to have something to show. */
const filled: Readonly<Record<Exclude<SectionName, (typeof folders)[PageKind]>, boolean>> = {
  ...explorers,
  charts: Object.values(explorers).some(Boolean),
  on: site.days.every || eventDays.length > 0,
  compare: tracked && followed,
  today: content.events.length > 0,
  corrections: releases.length > 0,
};

/** Whether the site has a section: it is not switched off, and there is something in it. */
export function shows(name: SectionName): boolean {
  if (site.sections[name] === false) return false;
  if (ownPages.has(name)) return true;
  const kind = (Object.keys(folders) as PageKind[]).find((own) => folders[own] === name);
  return kind ? content.all(kind).length > 0 : filled[name as keyof typeof filled];
}

/** What the site calls a section. */
export function sectionName(name: SectionName): string {
  return site.sections[name] || words.sections[name];
}
