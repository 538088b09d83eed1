import { period } from "../text/address.ts";

/** A form that compares two days; a page of a day has chosen the first. */
export function CompareForm({ from }: { from?: string }) {
  return (
    <form className="compare-form" action="/compare/" method="get">
      {from ? (
        <input type="hidden" name="from" value={from} />
      ) : (
        <label>
          From <input type="date" name="from" required min={period.start} max={period.end} defaultValue="1953-03-05" />
        </label>
      )}
      <label>
        {from ? "Compare with" : "to"}{" "}
        <input type="date" name="to" required min={period.start} max={period.end} defaultValue={from ?? "1953-03-07"} />
      </label>
      <button type="submit">Compare</button>
    </form>
  );
}
