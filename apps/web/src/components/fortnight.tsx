import { content, eventTimes, type EventTime, formatDate, type HistoricalEvent, inTime } from "@thaw/content";
import { address } from "../text/address.ts";
import { timeNames } from "../text/words.ts";

const FIRST = "1953-02-28";
const DAYS = 22;

interface Moment {
  readonly event: HistoricalEvent;
  readonly time: EventTime;
  readonly day: number;
}

/** What happened, was decided, made public and known abroad from 28 February to 21 March 1953, by day; the same as a list below the drawing. */
export function Fortnight() {
  const moments = inTime(content).flatMap((event): Moment[] =>
    eventTimes.flatMap((time) => {
      const edtf = event.time[time]?.date.edtf.slice(0, 10) ?? "";
      const day = /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? Math.round((Date.parse(edtf) - Date.parse(FIRST)) / 86_400_000) : -1;
      return day >= 0 && day < DAYS ? [{ event, time, day }] : [];
    }),
  );
  const width = 720;
  const step = width / DAYS;
  const stacks = Array.from({ length: DAYS }, (_, day) => moments.filter((moment) => moment.day === day));
  const height = Math.max(...stacks.map(({ length }) => length)) * 15 + 40;
  return (
    <figure className="fortnight">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Events of 28 February to 21 March 1953 by day: most of them fall on 1 to 6 March. The list below says the same.">
        <line x1="0" x2={width} y1={height - 24} y2={height - 24} className="axis" />
        {stacks.map((stack, day) => {
          const date = new Date(Date.parse(FIRST) + day * 86_400_000);
          const x = day * step + step / 2;
          return (
            <g key={date.toISOString()}>
              <text x={x} y={height - 8} className="tick">
                {date.getUTCDate()}
              </text>
              {stack.map(({ event, time }, index) => (
                <a key={`${event.id}${time}`} href={address("event", event.id)}>
                  <circle cx={x} cy={height - 36 - index * 15} r="5" className={time}>
                    <title>{`${event.title}: ${timeNames[time].toLowerCase()}, ${formatDate(event.time[time]?.date.edtf ?? FIRST)}`}</title>
                  </circle>
                </a>
              ))}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span className="dot effective" /> happened <span className="dot decided" /> decided <span className="dot announced" /> made public{" "}
        <span className="dot knownAbroad" /> known abroad · 28 February to 21 March 1953
      </figcaption>
      <details>
        <summary>The same as a list</summary>
        <ol className="event-list">
          {stacks.flat().map(({ event, time }) => (
            <li key={`${event.id}${time}`}>
              <span className="stamp">{formatDate(event.time[time]?.date.edtf ?? FIRST)}</span>
              <span>
                <a href={address("event", event.id)}>{event.title}</a> <span className="quiet">{timeNames[time].toLowerCase()}</span>
              </span>
            </li>
          ))}
        </ol>
      </details>
    </figure>
  );
}
