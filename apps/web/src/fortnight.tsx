import { type EventTime, formatDate } from "@thaw/content";
import { address, timeNames } from "@thaw/site/text";
import { type Moment, momentsBetween } from "./moments.ts";

const first = "1953-02-28";
const last = "1953-03-21";
const half = "M0,-4.5a4.5,4.5 0 0 0 0,9z";

/**
 * The weeks around Stalin's death: a row for each event whose times fall on different days, with a mark for each of them on a common
 * scale of days. The words beside a row say the same as its marks.
 */
export function Fortnight() {
  const { days, moments } = momentsBetween(first, last);
  const place = (day: number) => `${Math.round((1000 * (day + 0.5)) / days.length) / 10}%`;
  const rows = [...new Set(moments.map(({ event }) => event))]
    .map((event) => ({ event, own: moments.filter((moment) => moment.event === event) }))
    .filter(({ own }) => new Set(own.map(({ day }) => day)).size > 1);
  return (
    <figure className="fortnight">
      <div className="row scale" aria-hidden="true">
        <span>March 1953</span>
        <svg aria-hidden="true">
          {days.map((day, index) => (
            <text key={day} x={place(index)} y="14" className={index % 2 === 0 ? "tick" : "tick odd"}>
              {Number(day.slice(8))}
            </text>
          ))}
        </svg>
      </div>
      <ol>
        {rows.map(({ event, own }) => (
          <li key={event.id} className="row">
            <span>
              <a href={address("event", event.id)}>{event.title}</a> <span className="quiet">{told(own)}</span>
            </span>
            <svg aria-hidden="true">
              <line className="axis" x1="0" x2="100%" y1="50%" y2="50%" />
              <line
                className="lag"
                x1={place(Math.min(...own.map(({ day }) => day)))}
                x2={place(Math.max(...own.map(({ day }) => day)))}
                y1="50%"
                y2="50%"
              />
              {own.map(({ time, day }) => (
                <svg
                  key={time}
                  aria-hidden="true"
                  x={place(day)}
                  y="50%"
                  className={`mark-of ${time}`}
                  overflow="visible"
                >
                  <Mark time={time} />
                </svg>
              ))}
            </svg>
          </li>
        ))}
      </ol>
      <figcaption>
        <Key time="decided" /> <Key time="effective" /> <Key time="announced" /> <Key time="knownAbroad" />
        <span>28 February to 21 March 1953. The line is how long it took.</span>
      </figcaption>
    </figure>
  );
}

/** A mark and what it means. */
function Key({ time }: { time: EventTime }) {
  return (
    <span className="key">
      <svg aria-hidden="true" viewBox="-9 -9 18 18" className={`mark-of ${time}`}>
        <Mark time={time} />
      </svg>
      {timeNames[time].toLowerCase()}
    </span>
  );
}

/** A time's mark, the same as in the four-times line; the dotted ring of what was known abroad leaves room for another within it. */
function Mark({ time }: { time: EventTime }) {
  return (
    <>
      <circle r={time === "knownAbroad" ? 7.5 : 4.5} />
      {time === "announced" ? <path d={half} /> : null}
    </>
  );
}

/** The days of a row in words: "decided 6, happened 9 March". */
function told(own: readonly Moment[]): string {
  const month = monthOf(own.at(-1));
  return own
    .map((moment, index) => {
      const sameMonth = index < own.length - 1 && monthOf(moment) === month;
      return `${timeNames[moment.time].toLowerCase()} ${Number(moment.edtf.slice(8, 10))}${sameMonth ? "" : ` ${monthOf(moment)}`}`;
    })
    .join(", ");
}

function monthOf(moment: Moment | undefined): string {
  return moment ? formatDate(moment.edtf.slice(0, 7)).replace(/ \d+$/, "") : "";
}
