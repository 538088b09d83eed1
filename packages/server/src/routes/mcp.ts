import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "../context.ts";
import { problemAnswer } from "../http/answer.ts";
import { commonHeaders } from "../http/headers.ts";
import type { ToolContext } from "../mcp/tool.ts";
import { MCP_PATH } from "../paths.ts";
import { Problem } from "../problem/problem.ts";

/** The endpoint for assistants (Model Context Protocol): the one address that is asked by POST, and it changes nothing either. */
export function addMcp(app: OpenAPIHono<Env>, ctx: ToolContext, report: (error: unknown) => string): void {
  let answers: Promise<(request: Request) => Promise<Response>> | undefined;
  app.post(MCP_PATH, async (c) => {
    answers ??= import("../mcp/create-mcp.ts").then(({ createMcp }) => createMcp(ctx, report));
    const answer = await (await answers)(c.req.raw);
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries(commonHeaders)) headers.set(name, value);
    headers.set("Cache-Control", "no-store");
    return new Response(answer.body, { status: answer.status, headers });
  });
  app.get(MCP_PATH, () =>
    problemAnswer(new Problem("method-not-allowed", "Assistants ask here by POST, after the Model Context Protocol"), {
      Allow: "POST, OPTIONS",
    }),
  );
}
