import type { Metadata } from "next";
import { CompareForm } from "../components/compare-form.tsx";
import { Page } from "../components/page.tsx";
import { formatDate, say, words } from "../subject.ts";
import { period } from "../text/address.ts";
import { comparisonAddress, comparisons } from "../text/comparisons.ts";

export const metadata: Metadata = {
  title: words.sections.compare,
  description: say(words.compare.description, { from: period.start.slice(0, 4), to: period.end.slice(0, 4) }),
};

export default function ComparePage() {
  return (
    <Page
      kind="compare"
      title={words.sections.compare}
      lead={
        <>
          <p className="lead">{words.compare.lead}</p>
          <CompareForm />
        </>
      }
    >
      <div id="answer" />
      {comparisons.length > 0 ? (
        <>
          <h2 id="pairs">{words.compare.pairs}</h2>
          <ol className="event-list">
            {comparisons.map(({ from, to, about }) => (
              <li key={`${from}${to}`}>
                <span>
                  {formatDate(from)} →<br />
                  {formatDate(to)}
                </span>
                <span>
                  <a href={comparisonAddress(from, to)}>{about}</a>
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </Page>
  );
}
