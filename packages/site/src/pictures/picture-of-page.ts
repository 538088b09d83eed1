import { lifeTracks, termTracks } from "@thaw/charts";
import { eventTimes, holdersOf } from "@thaw/chronicle";
import { speech } from "../drawings/speech.ts";
import { content, formatDate, say, site, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { chapterNumber, chapters } from "../text/chapters.ts";
import { weekday } from "../text/dates.ts";
import type { Pictured } from "../text/pictured.ts";
import { toldIn } from "../text/told-in.ts";
import { timeNames } from "../text/words.ts";
import { bars } from "./bars.ts";
import { fourTimes } from "./four-times.ts";
import { type Foot, pictureSvg } from "./frame.ts";
import { lines, roomFor } from "./lines.ts";
import { strip } from "./strip.ts";
import { tally } from "./tally.ts";

/** The picture of a page where its address is passed on, as SVG: its title, and below it what is drawn of its data. Without a page, the site's own. */
export function pictureOfPage(page?: Pictured): string {
  return pictureSvg(page ? shown(page) : { kicker: site.motto, title: questionOf(), foot: strip() });
}

function questionOf(): string {
  return site.answer ? content.label(site.answer) : content.subject.title;
}

function shown({ kind, id }: Pictured): { kicker: string; title: string; foot: Foot | undefined } {
  switch (kind) {
    case "event": {
      const event = content.get("event", id);
      return { kicker: content.subject.eventKinds[event.kind] ?? "", title: event.title, foot: fourTimes(event) };
    }
    case "figure": {
      const figure = content.get("figure", id);
      const life = lifeTracks(content, figure, { id, hrefOf: address, speech });
      return { kicker: figure.role, title: figure.label, foot: bars(life) };
    }
    case "office": {
      const office = content.get("office", id);
      const terms = holdersOf(content, id);
      const tracks = termTracks(content, terms, id, speech);
      const named = tracks.rows.map((row, index) => ({ ...row, label: content.label(terms[index]?.figure ?? "") }));
      return { kicker: words.office.kind, title: office.name, foot: bars({ ...tracks, rows: named }) };
    }
    case "story": {
      const story = content.get("story", id);
      const number = chapterNumber(story);
      const kicker = number ? say(words.story.chapterOf, { number, count: chapters.length }) : words.story.title;
      return {
        kicker,
        title: story.title,
        foot: strip(content.events.filter((event) => toldIn(event.id).includes(story))),
      };
    }
    case "dispute": {
      const { question, positions, follows } = content.get("dispute", id);
      const told = positions.map(({ key, statement }) => ({ name: "", text: statement, marked: key === follows }));
      return { kicker: words.dispute.kind, title: question, foot: lines(told, 26) };
    }
    case "review": {
      const review = content.get("review", id);
      return {
        kicker: `${words.review.kind} · ${formatDate(review.published)}`,
        title: review.title,
        foot: tally(review),
      };
    }
    case "day": {
      const told = content.events.flatMap(({ title, time }) =>
        eventTimes.flatMap((name) =>
          time[name]?.date.edtf.slice(0, 10) === id ? [{ name: timeNames[name], text: title }] : [],
        ),
      );
      return {
        kicker: weekday(id),
        title: formatDate(id),
        foot: lines(
          told,
          roomFor(
            told.map(({ name }) => name),
            300,
          ),
        ),
      };
    }
    default:
      return { kicker: site.motto, title: content.label(id), foot: undefined };
  }
}
