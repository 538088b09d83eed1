import { exports } from "cloudflare:workers";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { expect, test } from "vitest";

test("an assistant asks on the edge as anywhere", async () => {
  const client = new Client({ name: "test", version: "1" });
  const fetch = (address: string | URL, init?: RequestInit) => exports.default.fetch(String(address), init);
  await client.connect(new StreamableHTTPClientTransport(new URL("https://api.example.org/mcp"), { fetch }));
  const { content } = await client.callTool({ name: "find_sources", arguments: { of: "arrest-of-beria.announced" } });
  expect(content).toEqual([{ type: "text", text: expect.stringContaining("Independent witnesses") }]);
  await client.close();
});
