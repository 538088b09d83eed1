import type { HistoricalDate } from "@thaw/chronicle";
import { formatDate } from "../subject.ts";
import { dayAddress } from "../text/address.ts";
import { Status } from "./status.tsx";

/** A date as a stamp: tabular figures, hatched when it is not certain, leading to its day when it is one. */
export function Stamp({ date, status }: { date: HistoricalDate; status?: string }) {
  const loose = /[~?%X[]/.test(date.edtf) || status === "probable" || status === "disputed";
  const href = dayAddress(date.edtf);
  const words = formatDate(date.edtf);
  return (
    <>
      <span className={loose ? "stamp loose" : "stamp"}>{href ? <a href={href}>{words}</a> : words}</span>
      {date.oldStyle ? <span className="old-style"> (Old Style {formatDate(date.oldStyle)})</span> : null}
      <Status status={status} />
    </>
  );
}
