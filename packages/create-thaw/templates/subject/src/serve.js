import { serve } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { apiPaths } from "@thaw/server";
import { siteListener } from "@thaw/site/server";
import { Hono } from "hono";
import { api } from "./api.js";

const port = Number(process.env.PORT ?? 3000);
const site = siteListener("out");
const app = new Hono();
for (const path of apiPaths) app.all(path, (ctx) => api.fetch(ctx.req.raw));
app.all("/*", (ctx) => {
  site(ctx.env.incoming, ctx.env.outgoing);
  return RESPONSE_ALREADY_SENT;
});

serve({ fetch: app.fetch, port }, () =>
  console.log(`The site is on http://localhost:${port}, the API on http://localhost:${port}/docs`),
);
