import { createRoute } from "@hono/zod-openapi";
import type { RouteContext } from "../context.ts";
import { unstored } from "../http/answer.ts";
import { answering } from "./route.ts";

/** Whether the API is up, for machines that watch it. */
export function addHealth({ app, dataset }: RouteContext): void {
  const route = createRoute({
    method: "get",
    path: "/healthz",
    operationId: "getHealth",
    tags: ["meta"],
    summary: "Whether the API is up",
    description: "Never cached.",
    responses: {
      200: {
        description: "It is.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Health" } } },
      },
      400: {
        description: "A parameter is unknown.",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
    "x-example": "/healthz",
  });
  app.openAPIRegistry.registerPath(route);
  app.get(
    route.path,
    answering({}, "", () => unstored({ status: "ok", release: dataset.release.id })),
  );
}
