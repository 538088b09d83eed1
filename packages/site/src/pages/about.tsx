import type { Metadata } from "next";
import { Page, Section } from "../components/page.tsx";
import { content, site } from "../subject.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = { title: "About, and how to correct a fact" };

/** How to read the pages, how to correct them, and under which terms they may be used. */
export default function AboutPage() {
  return (
    <Page
      title={`About ${site.name}`}
      lead={
        <p className="lead">
          Every statement here is typed, dated, sourced, and checked by a machine before anyone reads it.
        </p>
      }
    >
      <Section id="how" title="How to read it">
        <p>
          A date as a <span className="stamp">stamp</span> leads to its day. A{" "}
          <span className="stamp loose">hatched stamp</span> is not certain. A raised number leads to the source note; a
          source marked <span className="read">read</span> was consulted for that very statement, the others are cited
          from general knowledge. Judgements are ours and say so.
        </p>
        <p>
          An event has up to four times: when it was decided, when it happened, when it was made public, and when it
          became known abroad.
        </p>
      </Section>
      <Section id="correct" title="How to correct a fact">
        <p>
          Each of the {count(content.claims.length, "statement")} has an id and a page. To report an error, say that id,
          what is wrong, and your source
          {site.repository ? (
            <>
              , in <a href={`${site.repository}/issues/new`}>an issue</a>
            </>
          ) : null}
          . To correct it yourself, change the file that the page names and run the check: it answers within a second,
          with file, line and column of whatever no longer holds.
        </p>
      </Section>
      <Section id="licence" title="Licences">
        <p>
          The content is under {site.licences.content}, the code under {site.licences.code}. This is facts version{" "}
          {content.release.version}, release <code>{content.release.id}</code>.
        </p>
      </Section>
    </Page>
  );
}
