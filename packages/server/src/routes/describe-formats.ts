import { z } from "@hono/zod-openapi";
import { entryKinds, plural } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";

/** Every list and entry in other formats, for the documentation: each resource answers for itself. */
export function describeFormats({ app }: RouteContext): void {
  const list = pathParameter("list", "A list: the plural of a kind of entry, or `claims`.", "events", [
    ...entryKinds.map((kind) => plural[kind]),
    "claims",
  ]);
  const format = pathParameter(
    "format",
    "The format. `csv`, `ndjson`, `md`, `atom` carry every kind; `jsonld`, `geojson`, `lpf.json`, `ics`, `timeline.json`, `popolo.json`, `ipif.json` those they have a place for; `bib`, `ris`, `csl.json` the works that anything cites.",
    "csv",
  );
  const description =
    "An unknown format is answered 404 with those there are. What a format cannot carry is counted in the header `Thaw-Omitted`. `Accept` redirects to the address with the extension.";
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/v1/{list}.{format}",
    operationId: "listAs",
    tags: ["formats"],
    summary: "A list in another format",
    description: `All of a list, or with \`limit\` a page of it, in another format; the filters and \`sort\` of the list work here too. With \`limit\`, the header \`Link\` names the next page. ${description}`,
    request: { params: z.object({ list, format }) },
    responses: written,
    "x-example": "/v1/events.csv?figure=lavrentiy-beria&sort=-date",
  });
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/v1/{list}/{id}.{format}",
    operationId: "getAs",
    tags: ["formats"],
    summary: "One entry or claim in another format",
    description: `An entry or a claim in another format. ${description}`,
    request: {
      params: z.object({ list, id: pathParameter("id", "Its id.", "arrest-of-beria"), format }),
    },
    responses: written,
    "x-example": "/v1/events/arrest-of-beria.ics",
  });
}

function pathParameter(name: string, description: string, example: string, words?: readonly string[]) {
  return z.string().openapi({ param: { name, in: "path" }, description, example, ...(words && { enum: [...words] }) });
}

const written = {
  200: { description: "The document.", content: { "*/*": { schema: { type: "string" as const } } } },
  304: { description: "What the client holds is still current." },
  400: problem("A parameter is unknown, or its value is."),
  404: problem("There is no such thing, or not in that format."),
};

function problem(description: string) {
  return {
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}
