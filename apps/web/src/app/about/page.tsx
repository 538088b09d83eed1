import { content } from "@thaw/content";
import { Page, Section } from "@thaw/site/components";
import { count } from "@thaw/site/text";
import type { Metadata } from "next";

export const metadata: Metadata = { title: "About, and how to correct a fact" };

export default function AboutPage() {
  return (
    <Page
      title="About Thaw"
      lead={
        <p className="lead">
          Thaw publishes history the way good engineers publish software: every statement is typed, dated, sourced, and
          checked by a machine before anyone reads it.
        </p>
      }
    >
      <Section id="how" title="How to read it">
        <p>
          A date as a <span className="stamp">stamp</span> leads to its day. A{" "}
          <span className="stamp loose">hatched stamp</span> is not certain. A raised number leads to the source note; a
          source marked <span className="read">read</span> was consulted for that very statement (often the passage
          alone, seldom the whole work), the others are cited from general knowledge. Judgements are ours and say so.
        </p>
        <p>
          An event has up to four times: when it was decided, when it happened, when it was made public, and when it
          became known abroad. In Soviet politics these are often different days, and much turns on that.
        </p>
      </Section>
      <Section id="correct" title="How to correct a fact">
        <p>
          Each of the {count(content.claims.length, "statement")} has an id and a page. To report an error, open an
          issue with that id, what is wrong, and your source. To correct it yourself, change the file that the page
          names and run the check: it answers within a second, with file, line and column of whatever no longer holds.
          CONTRIBUTING.md has the steps.
        </p>
      </Section>
      <Section id="licence" title="Licences">
        <p>
          The content is under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>: use it with
          attribution to Thaw and the version. The code is under the MIT licence. This is facts version{" "}
          {content.release.version}, release <code>{content.release.id}</code>.
        </p>
      </Section>
    </Page>
  );
}
