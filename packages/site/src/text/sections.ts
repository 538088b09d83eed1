import { content, releases, site, words } from "../subject.ts";
import type { SectionName } from "../words/english.ts";
import { eventDays, folders, type PageKind, period } from "./address.ts";
import { ownPages } from "./own-pages.ts";

const tracked = content.offices.some((office) => office.tracked);

/** Fewer than this, and a drawing of them says no more than their list. */
const EVENTS_MIN = 3;

/** What a section needs in the dataset to have something to show. */
const filled: Readonly<Record<Exclude<SectionName, (typeof folders)[PageKind]>, boolean>> = {
  timeline: period.start !== "" && content.events.length >= EVENTS_MIN,
  on: site.days.every || eventDays.length > 0,
  power: ownPages.has("power"),
  network: ownPages.has("network"),
  map: ownPages.has("map"),
  charts: ownPages.has("charts"),
  compare: tracked && period.start !== "",
  today: content.events.length > 0,
  corrections: releases.length > 0,
};

/** Whether the site has a section: it is not switched off, and there is something in it. */
export function shows(name: SectionName): boolean {
  if (site.sections[name] === false) return false;
  const kind = (Object.keys(folders) as PageKind[]).find((own) => folders[own] === name);
  return kind ? content.all(kind).length > 0 : filled[name as keyof typeof filled];
}

/** What the site calls a section. */
export function sectionName(name: SectionName): string {
  return site.sections[name] || words.sections[name];
}
