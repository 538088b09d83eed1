import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { refuseMalformed } from "./refuse-malformed.ts";

const STOP_SECONDS_MAX = 5;
/** How long a request may take to arrive, and a connection to stay without one. */
const ARRIVAL_SECONDS_MAX = 10;
const IDLE_SECONDS_MAX = 30;

/**
 * Serve an app on a port of this machine until the process is told to stop: then what is under way is finished and nothing else begun. A
 * port in use ends the process, with a sentence about it.
 */
export function serveApp(app: { fetch(request: Request): Response | Promise<Response> }, port: number): Server {
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
  return server;
}
