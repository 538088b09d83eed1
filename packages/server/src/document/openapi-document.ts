import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Dataset } from "@thaw/chronicle";
import type { Env } from "../context.ts";
import { componentSchemas, type JsonSchema } from "./component-schemas.ts";
import { fitExamples } from "./fit-examples.ts";

/** The parts of an OpenAPI 3.1 document that the pages made from it read. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, Answer>>;
  /** An address that shows what the route does. */
  readonly "x-example": string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required?: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

export interface Answer {
  readonly description: string;
  readonly content?: Readonly<
    Partial<Record<string, { readonly schema: { readonly $ref: string }; example?: unknown }>>
  >;
}

const tags = [
  ["power", "Who held which office on a day, a month or a year, and what changed between two days."],
  ["timeline", "Every dated moment in the order of time, and those of a day of the year."],
  ["search", "Entries by their names in any spelling, their titles and texts."],
  ["events", "What happened, with four times kept apart: decided, effective, announced, known abroad."],
  ["figures", "The people."],
  ["offices", "The posts."],
  ["terms", "Who held which post from when to when."],
  ["organizations", "Parties, ministries, courts and other bodies."],
  ["places", "Places, with their names and states by date."],
  ["sources", "The works that bear witness."],
  ["claims", "Every statement, how firmly it stands and what it rests on."],
  ["disputes", "Where sources or scholars disagree."],
  ["reviews", "Published texts taken statement by statement."],
  ["relations", "How one figure stood to another."],
  ["stories", "Prose in which every sentence of fact says what it rests on."],
  ["releases", "Versions of the facts, and what each changed."],
  ["bulk", "The whole content as files."],
  ["formats", "The same in formats that programs of others read: by the extension of the address."],
  ["meta", "What is served, and whether it is up."],
] as const;

/** The OpenAPI 3.1 document of the app, with a real answer as the example of each route. */
export async function openapiDocument(app: OpenAPIHono<Env>, dataset: Dataset): Promise<OpenApiDocument> {
  const generated = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: `Thaw: ${dataset.subject.title}`,
      version: dataset.release.version,
      description:
        "Sourced history as data: events with their four times, figures, offices and who held them on any day, and what every statement rests on. Read-only, no key, any origin. Dates are EDTF, New Style, with their bounds.",
      license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    security: [],
    servers: [{ url: "/", description: "The server that gave this document." }],
    tags: tags.map(([name, description]) => ({ name, description })),
  }) as unknown as OpenApiDocument;
  const document = {
    ...generated,
    components: { schemas: { ...generated.components?.schemas, ...componentSchemas(dataset.subject) } },
  };
  const ask = async (address: string) => app.request(`http://localhost:8787${address}`);
  const fitting = await fitExamples(document, dataset, ask);
  for (const { get } of Object.values(fitting.paths)) {
    const { "application/json": json, "*/*": written } = get.responses["200"]?.content ?? {};
    const answer = await ask(get["x-example"]);
    // Where a history has nothing of a kind, there is nothing to show.
    if (!answer.ok) continue;
    if (json) json.example = await answer.json();
    if (written) written.example = await answer.text();
  }
  return fitting;
}
