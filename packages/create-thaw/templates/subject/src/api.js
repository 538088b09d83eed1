import { DateError, powerOn } from "@thaw/chronicle";
import { createSearch } from "@thaw/chronicle/search";
import { Hono } from "hono";
import { dataset } from "./dataset.js";

const kinds = {
  events: "event",
  figures: "figure",
  places: "place",
  sources: "source",
  offices: "office",
  terms: "term",
};
const search = createSearch(dataset);

/** The corpus as JSON: /api/events, /api/figures/<id>, /api/power?date=, /api/search?q= */
export const api = new Hono().basePath("/api");

api.get("/power", (ctx) => ctx.json(powerOn(dataset, ctx.req.query("date") ?? "")));
api.get("/search", (ctx) => ctx.json(search(ctx.req.query("q") ?? "")));

for (const [path, kind] of Object.entries(kinds)) {
  api.get(`/${path}`, (ctx) => ctx.json(dataset.all(kind)));
  api.get(`/${path}/:id`, (ctx) => {
    const id = ctx.req.param("id");
    const entry = dataset.find(kind, id);
    return entry
      ? ctx.json(entry)
      : ctx.json({ error: `There is no ${kind} "${id}".`, near: dataset.suggest(kind, id) }, 404);
  });
}

api.onError((error, ctx) =>
  error instanceof DateError
    ? ctx.json({ error: error.message }, 400)
    : ctx.json({ error: "Something went wrong here." }, 500),
);
