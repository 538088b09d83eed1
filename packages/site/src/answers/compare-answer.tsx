import { DayChanges } from "../components/day-changes.tsx";
import { DayLink } from "../components/day-link.tsx";
import { comparisonFault } from "../text/comparisons.ts";

/** What a reader asked of two days, in either order; or why it cannot be told, and what can. */
export function CompareAnswer({ from, to }: { from: string; to: string }) {
  const fault = comparisonFault(from, to);
  if (fault)
    return (
      <div id="answer">
        <p className="fault" role="alert">
          {fault}
        </p>
      </div>
    );
  const [first = from, second = to] = [from, to].sort();
  return (
    <div id="answer">
      <p className="compared">
        <DayLink day={first} /> → <DayLink day={second} />
      </p>
      <DayChanges from={first} to={second} />
    </div>
  );
}
