import { site, words } from "../subject.ts";
import { period } from "../text/address.ts";

const [usual = { from: period.start, to: period.end }] = site.comparisons;

/** A form that compares two days; a page of a day has chosen the first, and others may begin with two. */
export function CompareForm({ from, days }: { from?: string; days?: { readonly from: string; readonly to: string } }) {
  return (
    <form className="compare-form" action="/compare/" method="get">
      {from ? (
        <input type="hidden" name="from" value={from} />
      ) : (
        <label>
          {words.compare.from}{" "}
          <input
            type="date"
            name="from"
            required
            min={period.start}
            max={period.end}
            defaultValue={days?.from ?? usual.from}
          />
        </label>
      )}
      <label>
        {from ? words.compare.with : words.compare.to}{" "}
        <input
          type="date"
          name="to"
          required
          min={period.start}
          max={period.end}
          defaultValue={days?.to ?? from ?? usual.to}
        />
      </label>
      <button type="submit">{words.compare.submit}</button>
    </form>
  );
}
