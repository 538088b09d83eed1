import { entryKinds, nearest, type RecordedChange, type ReleaseRecord } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import type { Choice } from "../lists/choice.ts";
import { choiceParameter } from "../lists/choice.ts";
import { pageOf } from "../lists/page.ts";
import { PAGE, pagingParameters } from "../parameters/paging.ts";
import { unknownId } from "./resource.ts";
import { addRoute, answering } from "./route.ts";

/** Releases of the facts, and what each changed. */
export function addReleases(ctx: RouteContext): void {
  const { app, dataset, releases, site } = ctx;
  addRoute(
    ctx,
    {
      path: "/v1/releases",
      operationId: "listReleases",
      tag: "releases",
      summary: "Releases of the facts",
      description:
        "Every release, newest first. Versions are semantic over facts: major when a conclusion changed, minor for more facts, patch for wording. As a feed: /v1/releases.atom.",
      query: {},
      answer: { schema: "ReleaseList", description: "The releases." },
      example: "/v1/releases",
    },
    async ({ etag }) => {
      const { id, version } = dataset.release;
      const data = (await releases()).map(outlineOf);
      return answer(`${JSON.stringify({ data, serving: { id, version } })}\n`, etag);
    },
  );
  app.get(
    "/v1/releases.atom",
    answering({}, "", async ({ etag, url }) => {
      const [{ atom, atomFeed }, records] = await Promise.all([import("@thaw/chronicle/formats"), releases()]);
      const items = records.map(({ version, date, note, level }) => ({
        id: `${site}/corrections/#${version}`,
        title: `Release ${version}`,
        link: new URL(`/v1/releases/${version}/changes`, url).href,
        updated: `${date}T00:00:00Z`,
        summary: `${level}: ${note}`,
      }));
      const feed = {
        id: `${site}/corrections/`,
        title: `${dataset.subject.title}: releases`,
        updated: await ctx.updated(),
      };
      return answer(atomFeed(items, feed), etag, atom.mediaType);
    }),
  );

  const filters = {
    level: choiceParameter(
      dataset,
      { words: ["major", "minor", "patch"], noun: "level of change" },
      {
        description: "How much it changed: `major` is a conclusion, `minor` more facts, `patch` wording.",
        example: "minor",
      },
    ).optional(),
    what: choiceParameter(
      dataset,
      { words: ["added", "removed", "changed"], noun: "sort of change" },
      { description: "What happened to it.", example: "added" },
    ).optional(),
    kind: choiceParameter(
      dataset,
      { words: entryKinds, noun: "kind of entry" },
      { description: "Kind of the entry.", example: "event" },
    ).optional(),
    ...pagingParameters,
  };
  addRoute(
    ctx,
    {
      path: "/v1/releases/{id}/changes",
      operationId: "listChangesOfRelease",
      tag: "releases",
      summary: "What a release changed",
      description:
        "Each claim and entry that a release added, removed or changed, with the fields before and after, and for a changed conclusion why.",
      parameter: { description: "Version of the release, or the hash of its content.", example: "1.0.0" },
      query: filters,
      answer: { schema: "ReleaseChanges", description: "A page of changes." },
      example: "/v1/releases/1.0.0/changes?level=minor&kind=event&limit=2",
    },
    async ({ query: { level, what, kind, limit = PAGE.usual, cursor }, id, url, etag }) => {
      const records = await releases();
      const record = records.find((known) => known.version === id || known.id === id);
      if (!record) throw unknownRelease(id, records);
      const passes = (value: string, { any, none }: Choice = { any: [], none: [] }) =>
        (any.length === 0 || any.includes(value)) && !none.includes(value);
      const chosen = record.changes.filter(
        (change) => passes(change.level, level) && passes(change.what, what) && passes(change.kind, kind),
      );
      const { items, total, next } = pageOf(chosen, order, { limit, cursor }, url);
      const labels = Object.fromEntries(items.map(({ entry, label }) => [entry, label]));
      return answer(`${JSON.stringify({ release: record.version, data: items, total, next, labels })}\n`, etag);
    },
  );
}

/** Changes of a release never change: a cursor finds its item, or is none. */
const order = { steps: [], sorts: {}, endsInId: false } as const;

function outlineOf({ changes, ...release }: ReleaseRecord) {
  const count = (level: RecordedChange["level"]) => changes.filter((change) => change.level === level).length;
  return {
    ...release,
    counts: { major: count("major"), minor: count("minor"), patch: count("patch") },
    links: { changes: `/v1/releases/${release.version}/changes` },
  };
}

function unknownRelease(id: string, records: readonly ReleaseRecord[]) {
  const versions = records.map(({ version }) => version);
  return unknownId("release", id, "/v1/releases", nearest(id, versions, 1), "/changes");
}
