import { formatDate, words } from "../subject.ts";
import { eventDays, hasDayPage } from "../text/address.ts";
import { shift } from "../text/days.ts";

/** The days beside a day, and the nearest ones to which an event is dated. */
export function DayNeighbours({ date }: { date: string }) {
  const [yesterday, tomorrow] = [shift(date, -1), shift(date, 1)];
  const before = eventDays.findLast((day) => day < date);
  const after = eventDays.find((day) => day > date);
  return (
    <nav className="neighbours days" aria-label={words.day.neighbours}>
      <p>
        {hasDayPage(yesterday) ? (
          <a rel="prev" href={`/on/${yesterday}/`}>
            ← {formatDate(yesterday)}
          </a>
        ) : null}
        {before && before !== yesterday ? (
          <a className="far" href={`/on/${before}/`}>
            <span className="quiet">{words.day.lastBefore}</span> <span className="date">{formatDate(before)}</span>
          </a>
        ) : null}
      </p>
      <p>
        {hasDayPage(tomorrow) ? (
          <a rel="next" href={`/on/${tomorrow}/`}>
            {formatDate(tomorrow)} →
          </a>
        ) : null}
        {after && after !== tomorrow ? (
          <a className="far" href={`/on/${after}/`}>
            <span className="quiet">{words.day.nextAfter}</span> <span className="date">{formatDate(after)}</span>
          </a>
        ) : null}
      </p>
    </nav>
  );
}
