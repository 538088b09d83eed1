import type { Release } from "@thaw/chronicle";
import { exampleAt, exampleOfParameter } from "./fit-examples.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** llms.txt: what an assistant should know to ask well. */
export function llmsText(document: OpenApiDocument, release: Release): string {
  const { info, paths } = document;
  const event = (name: string) => exampleOfParameter(document, "/v1/events", name);
  const routes = Object.entries(paths).map(
    ([path, { get }]) => `- GET ${path}: ${get.description} Example: ${get["x-example"]}`,
  );
  return `# ${info.title}

> ${info.description}

Release ${release.id}, version ${release.version}. Content CC BY 4.0: cite the entry and its sources. Schemas: /openapi.json.

Assistants that speak the Model Context Protocol ask at /mcp.

## Ask like this

- Who held power on a day: ${exampleAt(document, "/v1/power")}
- An id by a name in any spelling: ${exampleAt(document, "/v1/search")} (percent-encode what is not ASCII: q=%D1%85%D1%80%D1%83%D1%89%D0%B5%D0%B2)
- What happened between two dates: /v1/events?from=${event("from")}&to=${event("to")}
- What was made public in a month: /v1/events?time=announced&date=${event("date")}
- Who rose and who fell between two days: ${exampleAt(document, "/v1/changes")}
- Whether a sentence is a known error: /v1/reviews?quote=${encodeURIComponent(exampleOfParameter(document, "/v1/reviews", "quote"))}
- What would fall without a source: ${exampleAt(document, "/v1/sources/{id}/claims").replace(/\?.*/, "?alone=true")}
- A table: /v1/events.csv?kind=${event("kind")}
- What a statement rests on: ${exampleAt(document, "/v1/claims/{id}")}

## Not like this

- /v1/events?date=26 June 1953: dates are EDTF (1953-06-26), and events take \`from\` and \`to\`.
- Taking \`announced\` for the day on which it happened: an event has up to four times.
- Leaving out \`status\`: "probable" and "disputed" are part of the answer.
- Building cursors: follow \`next\`.

## Routes

${routes.join("\n")}
`;
}
