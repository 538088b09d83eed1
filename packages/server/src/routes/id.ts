import { z } from "@hono/zod-openapi";
import { entryKinds, nearest, plural } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { seeOther } from "../http/answer.ts";
import { unknownId } from "./resource.ts";
import { answering } from "./route.ts";

/** Names of things: an entry or a claim by its id alone, answered with where it is told, for readers or for programs. */
export function addIds(ctx: RouteContext): void {
  const { app, dataset, site } = ctx;
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/id/{id}",
    operationId: "identify",
    tags: ["meta"],
    summary: "Where a thing is told",
    description:
      "The name of an entry or a claim as an address: 303 to its page for who would rather read HTML, to its data for everybody else. An id is never used again for another thing.",
    request: {
      params: z.object({
        id: z.string().openapi({
          param: { name: "id", in: "path" },
          description: "Id of an entry of any kind, or of a claim.",
          example: "arrest-of-beria",
        }),
      }),
    },
    responses: {
      303: { description: "It is told there." },
      404: {
        description: "There is nothing with that id; the nearest is suggested.",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
    "x-example": "/id/arrest-of-beria",
  });
  app.get(
    "/id/:id",
    answering({}, "id", async ({ id, accept }) => {
      const kind = dataset.kindOf(id);
      const claim = kind ? undefined : dataset.claim(id);
      if (!kind && !claim) throw unknownId("entry or claim", id, "/id", nearestIds(id));
      if (!accept?.includes("text/html")) return seeOther(kind ? `/v1/${plural[kind]}/${id}` : `/v1/claims/${id}`);
      const { addressOf, claimAddress } = await import("@thaw/chronicle/formats");
      return seeOther(kind ? addressOf(dataset, id, { site }) : claimAddress(id, { site }));
    }),
  );

  function nearestIds(id: string): string[] {
    return nearest(
      id,
      entryKinds.flatMap((kind) => dataset.suggest(kind, id)),
      1,
    );
  }
}
