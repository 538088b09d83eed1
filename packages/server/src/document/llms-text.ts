import type { Release } from "@thaw/chronicle";
import type { OpenApiDocument } from "./openapi-document.ts";

/** llms.txt: what an assistant should know to ask well. */
export function llmsText({ info, paths }: OpenApiDocument, release: Release): string {
  const routes = Object.entries(paths).map(
    ([path, { get }]) => `- GET ${path}: ${get.description} Example: ${get["x-example"]}`,
  );
  return `# ${info.title}

> ${info.description}

Release ${release.id}, version ${release.version}. Content CC BY 4.0: cite the entry and its sources. Schemas: /openapi.json.

Assistants that speak the Model Context Protocol ask at /mcp.

## Ask like this

- Who held power on a day: /v1/power?date=1953-06-26
- An id by a name in any spelling: /v1/search?q=khruschev (percent-encode Cyrillic: q=%D1%85%D1%80%D1%83%D1%89%D0%B5%D0%B2)
- What happened between two dates: /v1/events?from=1953-03-01&to=1953-03-31
- What was made public on a day: /v1/events?time=announced&from=1953-07-10&to=1953-07-10
- Who rose and who fell between two days: /v1/changes?from=1953-06-25&to=1953-06-26
- Whether a sentence is a known error: /v1/reviews?quote=Stalin+died+in+May+1953
- What would fall without a source: /v1/sources/knight-1993/claims?alone=true
- A table: /v1/events.csv?kind=arrest,trial
- What a statement rests on: /v1/claims/arrest-of-beria.announced

## Not like this

- /v1/events?date=26 June 1953: dates are EDTF (1953-06-26), and events take \`from\` and \`to\`.
- Taking \`announced\` for the day on which it happened: an event has up to four times.
- Leaving out \`status\`: "probable" and "disputed" are part of the answer.
- Building cursors: follow \`next\`.

## Routes

${routes.join("\n")}
`;
}
