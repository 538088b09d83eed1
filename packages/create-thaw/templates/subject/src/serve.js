import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { apiPaths } from "@thaw/server";
import { Hono } from "hono";
import { api } from "./api.js";

const port = Number(process.env.PORT ?? 3000);
const app = new Hono();
for (const path of apiPaths) app.all(path, (ctx) => api.fetch(ctx.req.raw));
app.use("/*", serveStatic({ root: "./site-out" }));

serve({ fetch: app.fetch, port }, () =>
  console.log(`The site is on http://localhost:${port}, the API on http://localhost:${port}/docs`),
);
