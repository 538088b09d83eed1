import { drawLineUp, fitted, layoutLineUp, tableLineUp } from "@thaw/charts";
import { content } from "@thaw/content";
import { Drawing, Page, Section } from "@thaw/site/components";
import { oEmbedLink, TakeAlong } from "@thaw/site/drawings";
import { address, claimAddress } from "@thaw/site/text";
import type { Metadata } from "next";
import { june1957 } from "../../../drawings/june-1957.ts";

const chart = june1957();

export const metadata: Metadata = { title: chart.title, ...oEmbedLink(chart.id) };

/** The eleven full members and the candidates, before the plenum, at it and after it. */
export default function June1957Page() {
  return (
    <Page
      title={chart.title}
      lead={
        <p className="quiet">
          A full disc is a full member, a ring a candidate, who had a voice and no vote. A heavy line changed sides;
          what is hatched or dashed the sources do not settle. No vote is on record: these are{" "}
          <a href={address("dispute", "vote-of-june-1957")}>positions, not ballots</a>. The last column follows those of
          the first: who came in only after the plenum is not in it.
        </p>
      }
    >
      <Drawing
        markup={fitted((width, ending) => drawLineUp(layoutLineUp({ ...chart, id: chart.id + ending }, { width })))}
      />
      <TakeAlong id={chart.id} />
      <Section id="table" title="The same as a table, each with its claim">
        <div className="table">
          <Drawing markup={tableLineUp(chart, claimAddress)} />
        </div>
      </Section>
      <Section id="events" title="Where it is told">
        <ul className="plain">
          {(["presidium-crisis-1957", "central-committee-at-the-door", "june-plenum-1957"] as const).map((id) => (
            <li key={id}>
              <a href={address("event", id)}>{content.label(id)}</a>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
