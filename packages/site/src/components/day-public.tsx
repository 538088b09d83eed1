import { type HistoricalEvent, publicOn } from "@thaw/chronicle";
import { content, say, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { dated } from "../text/dates.ts";
import { shift } from "../text/days.ts";
import { Section } from "./page.tsx";

const FRESH_DAYS = 14;

/** What the public could and could not know on a day: news of the last two weeks, and what had happened and was still secret. */
export function DayPublic({ date }: { date: string }) {
  const { known, secret, knownAbroad } = publicOn(content, date);
  const since = shift(date, -FRESH_DAYS);
  const fresh = known
    .filter(({ event, certainty }) => certainty === "certainly" && madePublic(event) > since)
    .toReversed();
  const hidden = secret.filter(({ certainty }) => certainty === "certainly").toReversed();
  const abroad = new Set(knownAbroad.map(({ event }) => event.id));
  if (fresh.length === 0 && hidden.length === 0) return null;
  return (
    <div className="margin">
      <div>
        {fresh.length > 0 ? (
          <Section id="read" title={words.day.read}>
            <ul className="plain">
              {fresh.map(({ event }) => (
                <li key={event.id}>
                  <a href={address("event", event.id)}>{event.title}</a>{" "}
                  <span className="quiet">
                    {say(words.day.madePublic, { date: dated(event.time.announced?.date.edtf ?? "") })}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {hidden.length > 0 ? (
          <Section id="secret" title={words.day.secret}>
            <ul className="plain">
              {hidden.map(({ event }) => (
                <li key={event.id}>
                  <a href={address("event", event.id)}>{event.title}</a>{" "}
                  <span className="quiet">
                    {say(abroad.has(event.id) ? words.day.stillSecretAtHome : words.day.stillSecret, {
                      date: dated(event.time.effective.date.edtf),
                      announced: dated(event.time.announced?.date.edtf ?? ""),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </div>
    </div>
  );
}

/** The day on which an event was made public, ISO, or nothing that sorts as one. */
function madePublic({ time }: HistoricalEvent): string {
  return time.announced?.date.edtf.slice(0, 10) ?? "";
}
