import { createRoute, z } from "@hono/zod-openapi";
import { type Dataset, entryKinds, plural } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { responses } from "./responses.ts";

/** What is served: release, subject, size and words. */
export function addMeta({ app, dataset }: RouteContext, build: string): void {
  const route = createRoute({
    method: "get",
    path: "/v1/meta",
    operationId: "getMeta",
    tags: ["meta"],
    summary: "What is served",
    description:
      "Release, subject, number of entries, and the words that fields and filters use with what each is called.",
    request: { query: z.strictObject({}) },
    responses: responses("Meta", "What is served."),
    "x-example": "/v1/meta",
  });
  let text: string | undefined;
  app.openapi(route, (c) => {
    text ??= `${JSON.stringify(describe(dataset, build))}\n`;
    return answer(text, c.get("etag"));
  });
}

function describe(dataset: Dataset, build: string) {
  const { release, subject } = dataset;
  const { id, title, period, language } = subject;
  const { topics, eventKinds, organizationKinds, officeKinds, placeKinds } = subject;
  const counts = Object.fromEntries(entryKinds.map((kind) => [kind, dataset.all(kind).length]));
  const lists = Object.fromEntries(entryKinds.map((kind) => [plural[kind], `/v1/${plural[kind]}`]));
  return {
    release: { id: release.id, version: release.version },
    build,
    subject: { id, title, period, language },
    counts: { ...counts, claim: dataset.claims.length },
    vocabularies: {
      topics,
      eventKinds,
      roles: labelsOf(subject.roles),
      relationKinds: labelsOf(subject.relationKinds),
      organizationKinds,
      officeKinds,
      placeKinds,
    },
    licence: { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    links: {
      ...lists,
      claims: "/v1/claims",
      power: "/v1/power?date=1953-06-26",
      search: "/v1/search?q=beria",
      documentation: "/docs",
      openapi: "/openapi.json",
    },
  };
}

function labelsOf(words: Readonly<Record<string, { readonly label: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([word, { label }]) => [word, label]));
}
