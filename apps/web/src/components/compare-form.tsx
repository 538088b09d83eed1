import { period } from "../text/address.ts";

/** A form that compares two days; a page of a day has chosen the first, and others may begin with two. */
export function CompareForm({ from, days }: { from?: string; days?: { readonly from: string; readonly to: string } }) {
  return (
    <form className="compare-form" action="/compare/" method="get">
      {from ? (
        <input type="hidden" name="from" value={from} />
      ) : (
        <label>
          From{" "}
          <input
            type="date"
            name="from"
            required
            min={period.start}
            max={period.end}
            defaultValue={days?.from ?? "1953-03-05"}
          />
        </label>
      )}
      <label>
        {from ? "Compare with" : "to"}{" "}
        <input
          type="date"
          name="to"
          required
          min={period.start}
          max={period.end}
          defaultValue={days?.to ?? from ?? "1953-03-07"}
        />
      </label>
      <button type="submit">Compare</button>
    </form>
  );
}
