import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import type * as z from "zod";
import { Problem } from "../problem/problem.ts";
import type { Tool, ToolContext } from "./tool.ts";
import { checkStatement } from "./tools/check-statement.ts";
import { cite } from "./tools/cite.ts";
import { findSources } from "./tools/find-sources.ts";
import { tellMeAbout } from "./tools/tell-me-about.ts";
import { whatHappened } from "./tools/what-happened.ts";
import { whoHeldPower } from "./tools/who-held-power.ts";

/** The tasks that an assistant can give. */
export const tools: readonly Tool[] = [whoHeldPower, whatHappened, tellMeAbout, checkStatement, findSources, cite];

/** A question is short. */
const BODY_BYTES_MAX = 65_536;

const INSTRUCTIONS =
  "Sourced history. Dates are EDTF, New Style. Every statement has a status (established, probable, disputed, refuted) and sources, each read for the statement or cited from general knowledge: pass both on. The day on which something happened and the day on which it was made public are kept apart. Ask by ids where you have them.";

/**
 * An endpoint of the Model Context Protocol without state: each request is answered by itself, and no stream is kept open.
 *
 * @param report told of every unforeseen error; gives the id by which the client may name it
 */
export function createMcp(
  ctx: ToolContext,
  report: (error: unknown) => string,
): (request: Request) => Promise<Response> {
  const { subject, release } = ctx.dataset;
  const handler = createMcpHandler(
    () => {
      const server = new McpServer(
        { name: "thaw", title: `Thaw: ${subject.title}`, version: release.version },
        { instructions: INSTRUCTIONS },
      );
      for (const { name, title, description, input, run } of tools) {
        server.registerTool(
          name,
          {
            title,
            description,
            inputSchema: input as z.ZodObject,
            annotations: { readOnlyHint: true, openWorldHint: false },
          },
          async (given: unknown) => {
            try {
              return { content: [{ type: "text" as const, text: await run(ctx, given) }] };
            } catch (error) {
              const text =
                error instanceof Problem
                  ? error.message
                  : `Something went wrong on our side (request ${report(error)})`;
              return { content: [{ type: "text" as const, text }], isError: true };
            }
          },
        );
      }
      return server;
    },
    { maxRequestBodySize: BODY_BYTES_MAX, maxSubscriptions: 0 },
  );
  return (request) => handler.fetch(request);
}
