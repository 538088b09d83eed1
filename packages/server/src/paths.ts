/** Where the files of the release are listed. */
export const BULK_PATH = "/v1/bulk";

/** Where assistants ask. */
export const MCP_PATH = "/mcp";

/** Where the documents stand; the page is at `/` too. */
export const documentPaths = ["/docs", "/openapi.json", "/llms.txt"] as const;

/** The paths that the API answers, but for `/`, as patterns of Hono: for a server that has pages of its own beside it. */
export const apiPaths: readonly string[] = ["/v1/*", "/id/*", "/healthz", MCP_PATH, ...documentPaths];
