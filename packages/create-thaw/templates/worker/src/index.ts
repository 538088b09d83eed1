import { content, DateError, powerOn } from "@thaw/content";
import { Hono } from "hono";

const app = new Hono();

app.get("/", (ctx) =>
  ctx.json({ about: content.subject.title, version: content.release.version, try: "/power?date=1953-06-26" }),
);

app.get("/power", (ctx) => {
  const offices = powerOn(content, ctx.req.query("date") ?? "1953-06-26");
  return ctx.json(
    offices.map(({ name, holders }) => ({ office: name, holders: holders.map(({ figure }) => figure.label) })),
  );
});

app.get("/events/:id", (ctx) => {
  const id = ctx.req.param("id");
  const event = content.find("event", id);
  return event
    ? ctx.json(event)
    : ctx.json({ error: `There is no event "${id}".`, near: content.suggest("event", id) }, 404);
});

app.onError((error, ctx) =>
  error instanceof DateError
    ? ctx.json({ error: error.message }, 400)
    : ctx.json({ error: "Something went wrong here." }, 500),
);

export default app;
