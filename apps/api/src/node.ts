import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { serve } from "@hono/node-server";
import { content } from "@thaw/content";
import { build, documents, files } from "../generated/documents.js";
import { createApp } from "./app.ts";
import { refuseMalformed } from "./http/refuse-malformed.ts";
import { releases } from "./releases.ts";
import { report } from "./report.ts";
import { readSettings } from "./settings.ts";

const STOP_SECONDS_MAX = 5;

/** The files that the build wrote stand beside it. */
const folder = new URL("../generated/assets/bulk/", import.meta.url);
const open = async (name: string) => Readable.toWeb(createReadStream(new URL(name, folder))) as ReadableStream;

const settings = readSettings(process.env);
if (!settings.ok) {
  console.error(settings.problem);
  process.exit(1);
}
const { port, origin } = settings;
const app = createApp(content, { documents, build, releases, origin, report, bulk: { files, open } });
const server = serve({ fetch: app.fetch, port }, () => console.log(`The API is at http://localhost:${port}`));

server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. Stop what uses it, or choose another: API_PORT=${port + 1}`
      : error.message,
  );
  process.exit(1);
});

server.on("clientError", refuseMalformed);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), STOP_SECONDS_MAX * 1000).unref();
  });
}
