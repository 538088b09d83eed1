import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { atomFeed, choose, icalendar } from "@thaw/chronicle/formats";
import { siteUrl } from "../site-url.ts";
import { content, releases, say, site, words } from "../subject.ts";
import { anniversariesOn, dayInWords, daysOfYear } from "../text/anniversaries.ts";

const home = siteUrl.replace(/\/$/, "");
const released = `${releases[0]?.date ?? "1970-01-01"}T00:00:00Z`;

/** Write what can be subscribed to: a calendar of the events, a feed of the days of the year, and one of changed conclusions. */
export function writeFeeds(out: string): void {
  const events = choose(content, ["event"]);
  writeFileSync(join(out, "today.ics"), icalendar.write(content, events, { site: home, updated: released }).text);
  writeFileSync(join(out, "today.atom"), today());
  if (releases.length > 0) writeFileSync(join(out, "corrections.atom"), corrections());
}

/** The days of the year as items that come due: each is dated to its day in the year of the release, so that readers show it then. */
function today(): string {
  const year = released.slice(0, 4);
  const items = daysOfYear()
    .filter(({ day }) => day !== "02-29")
    .map(({ day }) => ({
      id: `${home}/today/#d${day}`,
      title: dayInWords(day),
      link: `${home}/today/#d${day}`,
      updated: `${year}-${day}T00:00:00Z`,
      summary: anniversariesOn(day)
        .map(({ year: then, text }) => `${then}: ${text}`)
        .join("; "),
    }));
  return atomFeed(items, { id: `${home}/today.atom`, title: words.sections.today, updated: released });
}

function corrections(): string {
  const items = releases.flatMap(({ version, date, changes }) =>
    changes
      .filter(({ level }) => level === "major")
      .map(({ id, label, why }) => ({
        id: `${home}/corrections/#${id}`,
        title: say(words.corrections.feedItem, { label, version }),
        link: `${home}/corrections/#${id}`,
        updated: `${date}T00:00:00Z`,
        ...(why !== undefined && { summary: why }),
      })),
  );
  return atomFeed(items, {
    id: `${home}/corrections.atom`,
    title: say(words.corrections.feed, { site: site.name }),
    updated: released,
  });
}
