import { type EventTime, eventTimes, formatDate } from "@thaw/content";
import { address } from "../text/address.ts";
import { type Moment, momentsBetween } from "../text/moments.ts";
import { timeNames } from "../text/words.ts";

const width = 760;
const left = 104;
const lane = 34;
const bottom = 4 * lane + 8;

/**
 * Three weeks as a drawing: a lane for each of the four times, a dot for each event, a line from the day on which something happened to
 * the day on which it was made public. The list below says the same, and is what a keyboard or a screen reader meets.
 */
export function Fortnight() {
  const { days, moments } = momentsBetween("1953-02-28", "1953-03-21");
  const step = (width - left) / days.length;
  const placed = new Map<Moment, { x: number; y: number }>();
  for (const moment of moments) {
    const beside = moments.filter(({ day, time }) => day === moment.day && time === moment.time);
    const offset = (beside.indexOf(moment) - (beside.length - 1) / 2) * 10;
    placed.set(moment, { x: left + (moment.day + 0.5) * step + offset, y: laneOf(moment.time) });
  }
  const at = (moment: Moment | undefined) => (moment ? placed.get(moment) : undefined);
  const find = (like: Moment, time: EventTime) =>
    at(moments.find((moment) => moment.event === like.event && moment.time === time));
  return (
    <figure className="fortnight">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section className="scroller" aria-label="Drawing of three weeks; the list below says the same" tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${bottom + 24}`} aria-hidden="true">
          {eventTimes.map((time) => (
            <g key={time}>
              <line x1={left} x2={width} y1={laneOf(time)} y2={laneOf(time)} className="axis" />
              <text x="0" y={laneOf(time) + 4.5} className="lane">
                {timeNames[time]}
              </text>
            </g>
          ))}
          {days.map((day, index) => (
            <text key={day} x={left + (index + 0.5) * step} y={bottom + 14} className="tick">
              {Number(day.slice(8))}
            </text>
          ))}
          {moments.map((moment) => {
            const [from, to] = [at(moment), find(moment, "announced")];
            return moment.time === "effective" && from && to ? (
              <line key={moment.event.id} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="lag" />
            ) : null;
          })}
          {moments.map((moment) => (
            <a key={`${moment.event.id}${moment.time}`} href={address("event", moment.event.id)} tabIndex={-1}>
              <circle cx={at(moment)?.x} cy={at(moment)?.y} r="4.5" className={moment.time}>
                <title>{`${moment.event.title}: ${timeNames[moment.time].toLowerCase()} ${formatDate(moment.edtf)}`}</title>
              </circle>
            </a>
          ))}
        </svg>
      </section>
      <figcaption>
        28 February to 21 March 1953. A line leads from the day on which something happened to the day on which it was
        made public.
      </figcaption>
      <details>
        <summary>The same as a list</summary>
        <ol className="event-list">
          {moments.map(({ event, time, edtf }) => (
            <li key={`${event.id}${time}`}>
              <span className="stamp">{formatDate(edtf)}</span>
              <span>
                <a href={address("event", event.id)}>{event.title}</a>{" "}
                <span className="quiet">{timeNames[time].toLowerCase()}</span>
              </span>
            </li>
          ))}
        </ol>
      </details>
    </figure>
  );
}

function laneOf(time: EventTime): number {
  return (eventTimes.indexOf(time) + 0.5) * lane;
}
