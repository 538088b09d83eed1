import { nearest } from "@thaw/chronicle";
import type { Bulk } from "../bulk/bulk-file.ts";
import type { RouteContext } from "../context.ts";
import { answer, streamed } from "../http/answer.ts";
import { BULK_PATH } from "../paths.ts";
import { Problem } from "../problem/problem.ts";
import { unknownId } from "./resource.ts";
import { addRoute, answering } from "./route.ts";

/** The whole content as files: for whoever would else walk every list. */
export function addBulk(ctx: RouteContext, { files, open }: Bulk): void {
  const { app, dataset } = ctx;
  const types = new Map(
    files.flatMap(({ name, mediaType, gzip }) => [
      [name, mediaType],
      [gzip.name, "application/gzip"],
    ]),
  ).set("SHA256SUMS", "text/plain; charset=utf-8");
  addRoute(
    ctx,
    {
      path: BULK_PATH,
      operationId: "listFiles",
      tag: "bulk",
      summary: "The whole content as files",
      description:
        "The release that answers, as files made when it was built: every entry and claim as lines of JSON and as tables, their JSON Schema, and one SQLite file with full-text search, each also compressed, with checksums. Better than walking lists, and not limited.",
      query: {},
      answer: { schema: "Bulk", description: "The files." },
      example: BULK_PATH,
    },
    ({ etag }) => {
      const data = files.map(({ gzip: { name, ...packed }, ...file }) => ({
        ...file,
        href: `${BULK_PATH}/${file.name}`,
        gzip: { href: `${BULK_PATH}/${name}`, ...packed },
      }));
      const { id, version } = dataset.release;
      const body = {
        release: { id, version },
        data,
        checksums: `${BULK_PATH}/SHA256SUMS`,
        licence: "https://creativecommons.org/licenses/by/4.0/",
      };
      return answer(`${JSON.stringify(body)}\n`, etag);
    },
  );
  app.get(
    `${BULK_PATH}/:name`,
    answering({}, "name", async ({ id: name, etag }) => {
      const type = types.get(name);
      if (type === undefined) throw unknownId("file", name, BULK_PATH, nearest(name, [...types.keys()], 1));
      const body = await open(name);
      if (!body) throw new Problem("internal-error", "The file can't be read just now");
      return streamed(body, etag, type);
    }),
  );
}
