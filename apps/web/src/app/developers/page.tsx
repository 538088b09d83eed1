import { content } from "@thaw/content";
import type { Metadata } from "next";
import { Page, Section } from "../../components/page.tsx";

export const metadata: Metadata = { title: "For developers" };

const install = `npx pnpm@12 --filter @thaw/chronicle --filter @thaw/content pack
npm install ./thaw-chronicle-${content.release.version}.tgz ./thaw-content-${content.release.version}.tgz`;

const packageExample = `import { content, formatDate, powerOn } from "@thaw/content";

const arrest = content.get("event", "arrest-of-beria");
arrest.time.announced?.date.edtf; // "1953-07-10"
formatDate("1953-07-10"); // "10 July 1953"

for (const { name, holders } of powerOn(content, "1953-06-26")) {
  console.log(name, holders.map(({ figure }) => figure.label));
}`;

const apiExample = `curl 'http://localhost:8787/v1/power?date=1953-06-26'
curl 'http://localhost:8787/v1/events?time=announced&from=1953-07-01&to=1953-07-31'
curl 'http://localhost:8787/v1/search?q=хрущев'
curl 'http://localhost:8787/v1/claims/arrest-of-beria.announced'`;

export default function DevelopersPage() {
  return (
    <Page
      title="For developers"
      lead={<p className="lead">The same content three ways. No key, no account, no framework needed.</p>}
    >
      <Section id="package" title="The package">
        <p>
          <code>@thaw/content</code> holds the Zod schemas of events, figures and the rest, their types, every id as a
          literal type, the data, and the questions to ask of it. It runs in Node, browsers and at the edge.
        </p>
        <pre>
          <code>{install}</code>
        </pre>
        <pre>
          <code>{packageExample}</code>
        </pre>
      </Section>
      <Section id="api" title="The API">
        <p>
          JSON over HTTP, with an OpenAPI 3.1 description at <code>/openapi.json</code> and documentation at{" "}
          <code>/docs</code> of the API server.
        </p>
        <pre>
          <code>{apiExample}</code>
        </pre>
      </Section>
      <Section id="twins" title="Data beside every page">
        <p>
          Every entry has its data beside its page:{" "}
          <a href="/events/arrest-of-beria.json">/events/arrest-of-beria.json</a>. The release carried here is{" "}
          <code>{content.release.id}</code>.
        </p>
      </Section>
    </Page>
  );
}
