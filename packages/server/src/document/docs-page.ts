import { tools } from "../mcp/create-mcp.ts";
import { problemKinds } from "../problem/problem.ts";
import { exampleAt, exampleOfParameter } from "./fit-examples.ts";
import { escapeHtml, prose } from "./html.ts";
import type { OpenApiDocument, Operation, Parameter } from "./openapi-document.ts";
import { pageStyle } from "./page-style.ts";
import { schemaSection } from "./schema-section.ts";

/** How much of an answer the page shows. */
const LINES_MAX = 80;

/** The documentation page: plain HTML made from the OpenAPI document, with addresses to try. It needs no script and fetches nothing. */
export function docsPage(document: OpenApiDocument): string {
  const { info, tags, paths, components } = document;
  const operations = Object.entries(paths).map(([path, { get }]) => ({ path, get }));
  const sections = tags.map(({ name, description }) => {
    const own = operations.filter(({ get }) => get.tags.includes(name));
    return `<section id="${name}">
<h2>${name}</h2>
<p>${prose(description)}</p>
${own.map(operationArticle).join("\n")}
</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(info.title)} (API)</title>
<meta name="description" content="${escapeHtml(info.description)}">
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<header>
<p class="kicker">Thaw API, content ${escapeHtml(info.version)}</p>
<h1>${escapeHtml(info.title.replace(/^Thaw: /, ""))}</h1>
<p class="lead">${prose(info.description)}</p>
<pre><code>curl 'http://localhost:8787${escapeHtml(exampleAt(document, "/v1/power"))}'</code></pre>
<nav aria-label="Sections">
<a href="#conventions">conventions</a>
${tags.map(({ name }) => `<a href="#${name}">${name}</a>`).join("\n")}
<a href="#assistants">assistants</a>
<a href="#problems">problems</a>
<a href="#promise">promise</a>
<a href="#schemas">schemas</a>
<a href="/openapi.json">OpenAPI 3.1</a>
<a href="/llms.txt">llms.txt</a>
</nav>
</header>
<main>
${conventions(document)}
${sections.join("\n")}
${assistants}
<section id="problems">
<h2>Problems</h2>
<p>What can't be answered is answered with <code>application/problem+json</code> (RFC 9457): <code>type</code>, <code>title</code>, <code>status</code>, <code>detail</code>, a <code>code</code> from this list, a <code>suggestion</code> where one is known, and <code>errors</code> with each parameter at fault and its value.</p>
<dl>
${Object.entries(problemKinds).map(problemRow).join("\n")}
</dl>
</section>
<section id="promise">
<h2>What is promised</h2>
<ul>
<li>Within <code>/v1</code> no route, parameter, value or field is taken away or changes its meaning; new ones may come at any time. A test compares every change with the committed description.</li>
<li>Ids are never used again for another thing. What a release removes is listed among its <a href="/v1/releases">changes</a>.</li>
<li>If a route must ever go, it says so for at least a year before: in the headers <code>Deprecation</code> (RFC 9745) and <code>Sunset</code> (RFC 8594), here, and in the <a href="/v1/releases.atom">feed</a>. Nothing is deprecated now.</li>
<li>The order of <code>search</code> and <code>suggest</code>, <code>score</code> and <code>likeness</code>, and the words of <code>detail</code> in problems may change at any time: use codes and ids.</li>
<li>Cursors outlive a release, and hold for the list and the filters they were given for.</li>
<li>There is no key. A client may make 600 requests in a minute that no cache can answer; the whole content is one request at <a href="/v1/bulk">/v1/bulk</a>.</li>
</ul>
</section>
<section id="schemas">
<h2>Schemas</h2>
<p>Fields may be added at any time; none is removed or changes its meaning within <code>/v1</code>. A field that is not marked optional is always there.</p>
${Object.entries(components.schemas)
  .filter(([name]) => !/(?:List|Answer)$/.test(name))
  .map(([name, schema]) => schemaSection(name, schema))
  .join("\n")}
</section>
</main>
<footer><p>Content CC BY 4.0, code MIT. No key, no cookies, no tracking.</p></footer>
</body>
</html>
`;
}

const conventions = (document: OpenApiDocument) => `<section id="conventions">
<h2>Conventions</h2>
<ul>
<li><b>Dates</b> are EDTF, New Style, beside their bounds: <code>edtf</code>, <code>earliest</code>, <code>latest</code>, and <code>oldStyle</code> where the source has that. A date is never more precise than its source.</li>
<li><b>Certainty</b> has three values: <code>certainly</code>, <code>possibly</code>, <code>no</code>. A date known only within bounds possibly lies in many ranges.</li>
<li><b>Lists</b> hold <code>data</code>, <code>total</code> and <code>next</code>, the absolute address of the next page or <code>null</code>. Follow <code>next</code> as it stands: it outlives a release. Every order ends in the id.</li>
<li><b>Filters</b>: a comma is an or, <code>!</code> before a value a not: <code>kind=${words(document)}</code>, <code>figure=!${exampleOfParameter(document, "/v1/events", "figure")}</code>. Several parameters must all hold. <code>ids=</code> fetches up to 100 at once.</li>
<li><b>Dates of a list</b>: <code>date</code>, or <code>from</code> and <code>to</code>; <code>match=within</code> in place of <code>overlaps</code>; <code>certainty=certainly</code> in place of <code>possibly</code>.</li>
<li><b>More or less</b>: <code>fields=id,label</code> cuts items down, <code>include=figures,claims</code> brings along what they name, <code>facet=kind</code> counts, <code>sort=-date,label</code> orders.</li>
<li><b>Formats</b> are extensions: <code>/v1/events.csv</code>, <code>${exampleAt(document, "/v1/events/{id}")}.ics</code>. A list in another format is whole. <code>Accept</code> only redirects.</li>
<li><b>Names</b>: wherever an answer names an entry or a claim by its id, <code>labels</code> says what it is called. <code>/id/…</code> is a name for each.</li>
<li><b>Nothing is ignored</b>: an unknown parameter or a bad value is answered with 400, its name, its value and the nearest that would work.</li>
<li><b>Caching</b>: every good answer has a strong <code>ETag</code>. Send it back in <code>If-None-Match</code>, and the answer is 304 until the release changes.</li>
<li><b>Status</b> is part of a statement: <code>established</code>, <code>probable</code>, <code>disputed</code>, <code>refuted</code>. So is <code>cite</code>: a citation with <code>consulted</code> was read on that day, one without is from general knowledge.</li>
</ul>
</section>`;

const assistants = `<section id="assistants">
<h2>Assistants</h2>
<p>An assistant that speaks the Model Context Protocol asks at <code>/mcp</code>, by POST, without a key and without a session. Its tools are tasks, and each answers in text with the status and the sources of every statement:</p>
<dl>
${tools.map(({ name, description }) => `<div><dt><code>${name}</code></dt><dd>${prose(description)}</dd></div>`).join("\n")}
</dl>
</section>`;

/** Two kinds of event, as a filter takes them. */
function words({ paths }: OpenApiDocument): string {
  const kind = paths["/v1/events"]?.get.parameters?.find(({ name }) => name === "kind");
  return kind ? wordsOf(kind.schema).slice(0, 2).join(",") : "";
}

function operationArticle({ path, get }: { readonly path: string; readonly get: Operation }): string {
  const { operationId, description, parameters = [], responses } = get;
  const example = get["x-example"];
  const { "application/json": json, "*/*": written } = responses["200"]?.content ?? {};
  const shown = json ? JSON.stringify(json.example, null, 2) : (written?.example as string | undefined);
  return `<article id="${operationId}">
<h3><code>GET ${escapeHtml(path)}</code></h3>
<p>${prose(description)}</p>
${parameters.length === 0 ? "" : `<dl>\n${parameters.map(parameterRow).join("\n")}\n</dl>`}
<p>Try <a href="${escapeHtml(example)}"><code>${escapeHtml(example)}</code></a></p>
${shown === undefined ? "" : `<details><summary>What it answers</summary>\n<pre tabindex="0"><code>${escapeHtml(firstLines(shown))}</code></pre>\n</details>`}
</article>`;
}

function firstLines(text: string): string {
  const lines = text.split("\n");
  return lines.length <= LINES_MAX
    ? text
    : [...lines.slice(0, LINES_MAX), `… and ${lines.length - LINES_MAX} lines more`].join("\n");
}

function parameterRow({ name, required, description, schema }: Parameter): string {
  const words = wordsOf(schema);
  return `<div><dt><code>${escapeHtml(name)}</code>${required ? "<small>required</small>" : ""}</dt><dd>${prose(description)}${
    words.length === 0 ? "" : ` Words: ${words.map((word) => `<code>${escapeHtml(word)}</code>`).join(" ")}`
  }</dd></div>`;
}

function wordsOf(schema: { readonly enum?: unknown; readonly items?: unknown }): readonly string[] {
  const words = (schema.enum ?? (schema.items as { enum?: unknown } | undefined)?.enum ?? []) as readonly string[];
  return words.filter((word) => !/^[!-]/.test(word));
}

function problemRow([code, { status, title, remedy }]: [
  string,
  (typeof problemKinds)[keyof typeof problemKinds],
]): string {
  return `<div id="${code}"><dt><code>${code}</code><small>${status}</small></dt><dd>${escapeHtml(title)}. ${prose(remedy)}</dd></div>`;
}
