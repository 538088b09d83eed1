import { type Dataset, entryKinds, plural } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { aDay, aName } from "../document/sample.ts";
import { answer } from "../http/answer.ts";
import { addRoute } from "./route.ts";

/** What is served: release, subject, size and words. */
export function addMeta(ctx: RouteContext, build: string): void {
  const { dataset } = ctx;
  let text: string | undefined;
  addRoute(
    ctx,
    {
      path: "/v1/meta",
      operationId: "getMeta",
      tag: "meta",
      summary: "What is served",
      description:
        "Release, subject, number of entries, and the words that fields and filters use with what each is called.",
      query: {},
      answer: { schema: "Meta", description: "What is served." },
      example: "/v1/meta",
    },
    ({ etag }) => {
      text ??= `${JSON.stringify(describe(dataset, build))}\n`;
      return answer(text, etag);
    },
  );
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
      power: `/v1/power?date=${aDay(dataset)}`,
      search: `/v1/search?q=${encodeURIComponent(aName(dataset))}`,
      documentation: "/docs",
      openapi: "/openapi.json",
    },
  };
}

function labelsOf(words: Readonly<Record<string, { readonly label: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([word, { label }]) => [word, label]));
}
