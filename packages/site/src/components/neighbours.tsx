import type { HistoricalEvent } from "@thaw/chronicle";
import { words } from "../subject.ts";
import { address } from "../text/address.ts";

/** The events just before and just after one. */
export function Neighbours({
  label,
  before,
  after,
}: {
  label: string;
  before: HistoricalEvent | undefined;
  after: HistoricalEvent | undefined;
}) {
  return (
    <nav className="neighbours" aria-label={label}>
      {before ? (
        <a rel="prev" href={address("event", before.id)}>
          <span className="quiet">{words.entry.before}</span> {before.title}
        </a>
      ) : null}
      {after ? (
        <a rel="next" href={address("event", after.id)}>
          <span className="quiet">{words.entry.after}</span> {after.title}
        </a>
      ) : null}
    </nav>
  );
}
