import { powerOn } from "@thaw/content/power";
import { useState } from "react";

/** Who held each office on a day that the reader chooses. */
export function PowerOnDay() {
  const [date, setDate] = useState("1953-06-26");
  const offices = /^\d{4}-\d{2}-\d{2}$/.test(date) ? powerOn(date) : [];
  return (
    <>
      <h1>Who held power</h1>
      <label>
        On{" "}
        <input
          type="date"
          min="1953-02-28"
          max="1964-11-16"
          value={date}
          onChange={({ target }) => setDate(target.value)}
        />
      </label>
      <dl>
        {offices.map(({ office, name, state, holders }) => (
          <div key={office.id}>
            <dt>{name}</dt>
            {holders.length === 0 && <dd>{state}</dd>}
            {holders.map(({ term, figure, ended }) => (
              <dd key={term.id}>
                {figure.label}
                {ended === "certainly" && " (until this day)"}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p>
        Facts: Thaw, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
      </p>
    </>
  );
}
