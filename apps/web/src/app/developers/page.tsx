import { readFileSync } from "node:fs";
import { join } from "node:path";
import { content } from "@thaw/content";
import { Page, Section } from "@thaw/site/components";
import { count } from "@thaw/site/text";
import type { Metadata } from "next";
import type { ExportedName } from "../../build/package-docs.ts";
import { type Operation, readOperations } from "../../developers/openapi.ts";
import { readExamples } from "../../developers/read-examples.ts";

export const metadata: Metadata = {
  title: "For developers",
  description: "The same content as a typed package, a keyless API, and data beside every page.",
};

const install = `npx pnpm@12 --filter @thaw/chronicle --filter @thaw/content pack
npm install ./thaw-chronicle-*.tgz ./thaw-content-*.tgz`;

export default function DevelopersPage() {
  const groups = readOperations();
  const names = JSON.parse(readFileSync(join(process.cwd(), "dist/package-docs.json"), "utf8")) as ExportedName[];
  return (
    <Page
      kind="developers"
      title="For developers"
      lead={
        <>
          <p className="lead">The same content three ways. No key, no account, no framework needed.</p>
          <nav className="jump margin" aria-label="On this page">
            <ul className="plain">
              <li>
                <a href="#package">The package</a>
              </li>
              <li>
                <a href="#names">What it exports</a>
              </li>
              <li>
                <a href="#api">The API</a>
              </li>
              {groups.map(({ tag }) => (
                <li key={tag}>
                  <a href={`#${slug(tag)}`}>{capital(tag)}</a>
                </li>
              ))}
              <li>
                <a href="#twins">Data beside every page</a>
              </li>
            </ul>
          </nav>
        </>
      }
    >
      <Section id="package" title="The package">
        <p>
          <code>@thaw/content</code> holds the Zod schemas of events, figures and the rest, their types, every id as a
          literal type, the data, and the questions to ask of it. It runs in Node, browsers and at the edge. From a
          clone:
        </p>
        <pre>
          <code>{install}</code>
        </pre>
        {readExamples().map(({ id, code, prints }) => (
          <div key={id} className="example" id={id}>
            <pre>
              <code>{code}</code>
            </pre>
            <pre className="prints">
              <samp>{prints}</samp>
            </pre>
          </div>
        ))}
        <p className="quiet">Each example was run when this page was built: what stands under it is what it printed.</p>
      </Section>
      <Section id="names" title={`What it exports: ${count(names.length, "name")}`}>
        <dl className="names">
          {names.map(({ name, what, signature, words, example }) => (
            <div key={name} id={`name-${name}`}>
              <dt>
                <code>{what === "function" ? signature : name}</code> <span className="quiet">{what}</span>
              </dt>
              {words ? <dd>{words}</dd> : null}
              {example ? (
                <dd>
                  <code>{example}</code>
                </dd>
              ) : null}
            </div>
          ))}
        </dl>
      </Section>
      <Section id="api" title="The API">
        <p>
          JSON over HTTP, with its description in <a href="/made/openapi.json">OpenAPI 3.1</a>; its own server keeps the
          same at <code>/openapi.json</code>, with a page to try it at <code>/docs</code>. Addresses below are of the
          server that <code>pnpm start</code> runs on port 8787.
        </p>
      </Section>
      {groups.map(({ tag, operations }) => (
        <Section key={tag} id={slug(tag)} title={capital(tag)}>
          <dl className="operations">
            {operations.map((operation) => (
              <OperationEntry key={operation.id} operation={operation} />
            ))}
          </dl>
        </Section>
      ))}
      <Section id="twins" title="Data beside every page">
        <p>
          Every entry has its data beside its page, as <a href="/events/arrest-of-beria.json">JSON</a>,{" "}
          <a href="/events/arrest-of-beria.md">Markdown</a> and <a href="/events/arrest-of-beria.bib">BibTeX</a> of its
          sources; every list as <a href="/figures.csv">CSV</a> and <a href="/figures.json">JSON</a>. Calendars and
          feeds: <a href="/today.ics">events</a>, <a href="/today.atom">days of the year</a>,{" "}
          <a href="/corrections.atom">corrections</a>. The release carried here is <code>{content.release.id}</code>.
        </p>
      </Section>
    </Page>
  );
}

function OperationEntry({
  operation: { id, method, path, summary, description, parameters },
}: {
  operation: Operation;
}) {
  return (
    <div id={id}>
      <dt>
        <code>
          {method} {path}
        </code>
      </dt>
      <dd>
        <p>
          {summary}
          {/[.?!]$/.test(summary) ? "" : "."} {description === summary ? null : description}
        </p>
        {parameters.length > 0 ? (
          <details>
            <summary>{count(parameters.length, "parameter")}</summary>
            <ul className="plain">
              {parameters.map(({ name, required, description: words }) => (
                <li key={name}>
                  <code>{name}</code>
                  {required ? <span className="quiet"> required</span> : null} {words}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </dd>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function slug(tag: string): string {
  return `api-${tag.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}
