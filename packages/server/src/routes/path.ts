import { type PathStep, pathBetween } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { dayParameter } from "../parameters/date.ts";
import { idParameter } from "../parameters/ids.ts";
import { addRoute } from "./route.ts";

/** How two figures hang together. */
export function addPath(ctx: RouteContext): void {
  const { dataset, ready } = ctx;
  addRoute(
    ctx,
    {
      path: "/v1/path",
      operationId: "pathBetween",
      tag: "relations",
      summary: "How two figures hang together",
      description:
        "The shortest path from one figure to another over relations, events at which both were and bodies in which both sat; of equally short paths the one with more certain ties, then with more telling ones. Each step names the claims it rests on. With `date`, by what held then.",
      query: {
        from: idParameter(dataset, "figure", {
          description: "Id of the figure at one end.",
          example: "joseph-stalin",
        }),
        to: idParameter(dataset, "figure", { description: "Id of the figure at the other.", example: "imre-nagy" }),
        date: dayParameter({
          description: "Go by what held then: relations and seats in force, and events that had begun.",
          example: "1953-03-05",
        }).optional(),
      },
      answer: { schema: "Path", description: "The steps." },
      example: "/v1/path?from=joseph-stalin&to=imre-nagy",
    },
    ({ query: { from, to, date }, etag }) => {
      const steps = pathBetween(dataset, from, to, { date });
      const claims = [...new Set(steps?.flatMap((step) => step.claims))].flatMap((id) => dataset.claim(id) ?? []);
      const data = steps?.map(stepOf) ?? null;
      const names = [
        from,
        to,
        ...(data ?? []).flatMap((step) => [step.from, step.to, step.through, ...step.claims]),
        ...claims.flatMap((claim) => ready.claim(claim).names),
      ];
      const text = JSON.stringify({ from, to, date: date ?? null, data, claims });
      return answer(`${text.slice(0, -1)},"labels":${ready.labels(names)}}\n`, etag);
    },
  );
}

function stepOf({ from, to, tie, certainty, claims }: PathStep) {
  return { from: from.id, to: to.id, tie: tie.type, ...entryOf(tie), certainty, claims };
}

function entryOf(tie: PathStep["tie"]) {
  switch (tie.type) {
    case "relation":
      return { kind: "relation", through: tie.relation.id };
    case "event":
      return { kind: "event", through: tie.event.id };
    case "body":
      return { kind: tie.kind, through: tie.body.id };
  }
}
