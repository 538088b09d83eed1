import { createReadStream, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { Readable } from "node:stream";
import { serve } from "@hono/node-server";
import { content } from "@thaw/content";
import { build, documents, files } from "../generated/documents.js";
import { createApp } from "./app.ts";
import { refuseMalformed } from "./http/refuse-malformed.ts";
import { openPacked } from "./packed/packed.ts";
import { releases } from "./releases.ts";
import { log, report } from "./report.ts";
import { readSettings } from "./settings.ts";

const STOP_SECONDS_MAX = 5;
/** How long a request may take to arrive, and a connection to stay without one. */
const ARRIVAL_SECONDS_MAX = 10;
const IDLE_SECONDS_MAX = 30;

const settings = readSettings(process.env);
if (!settings.ok) {
  console.error(settings.problem);
  process.exit(1);
}
const { port, origin, site, logged } = settings;

/** What the build wrote stands beside it. */
const generated = new URL("../generated/", import.meta.url);
const packed = openPacked(
  JSON.parse(readFileSync(new URL("packed.json", generated), "utf8")),
  new Uint8Array(readFileSync(new URL("packed.bin", generated))),
);
const open = async (name: string) =>
  Readable.toWeb(createReadStream(new URL(`assets/bulk/${name}`, generated))) as ReadableStream;
const bulk = { files, open };
const app = createApp(content, {
  documents,
  build,
  releases,
  origin,
  site,
  report,
  bulk,
  packed,
  log: logged ? log : undefined,
});

let stopping = false;
const fetch = async (request: Request): Promise<Response> => {
  const answer = await app.fetch(request);
  if (stopping) answer.headers.set("Connection", "close");
  return answer;
};
const serverOptions = {
  requestTimeout: ARRIVAL_SECONDS_MAX * 1000,
  headersTimeout: ARRIVAL_SECONDS_MAX * 1000,
  keepAliveTimeout: IDLE_SECONDS_MAX * 1000,
};
const server = serve({ fetch, port, serverOptions }, () =>
  console.log(`The API is at http://localhost:${port}`),
) as Server;

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
    stopping = true;
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), STOP_SECONDS_MAX * 1000).unref();
  });
}
