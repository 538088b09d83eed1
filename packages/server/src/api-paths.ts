import { documentPaths } from "./routes/documents.ts";
import { MCP_PATH } from "./routes/mcp.ts";

/** The paths that the API answers, but for `/`, as patterns of Hono: for a server that has pages of its own beside it. */
export const apiPaths: readonly string[] = ["/v1/*", "/id/*", "/healthz", MCP_PATH, ...documentPaths];
