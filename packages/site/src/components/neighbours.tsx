import type { HistoricalEvent } from "@thaw/chronicle";
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
          <span className="quiet">← Before</span> {before.title}
        </a>
      ) : null}
      {after ? (
        <a rel="next" href={address("event", after.id)}>
          <span className="quiet">After →</span> {after.title}
        </a>
      ) : null}
    </nav>
  );
}
