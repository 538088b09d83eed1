import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { drawTimeline, layoutTimeline, timeline, timelineItem } from "@thaw/charts";
import { claimsOf, formatDate, timelineOf } from "@thaw/chronicle";
import { dataset } from "./dataset.js";

const out = fileURLToPath(new URL("../site-out", import.meta.url));
const style = readFileSync(fileURLToPath(import.meta.resolve("@thaw/charts/style.css")), "utf8");
const look =
  "body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.45 Georgia,serif}svg{max-width:100%}";

const toHtml = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
const link = (path, label) => `<a href="/${path}/">${toHtml(label)}</a>`;

function page(path, title, body) {
  const file = `${out}/${path}index.html`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html><html lang="${dataset.subject.language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${toHtml(title)}</title><style>${style}${look}</style><h1>${toHtml(title)}</h1>${body}`,
  );
}

const evidence = (kind, entry) =>
  `<h2>What this rests on</h2>${list(
    claimsOf(kind, entry, dataset.label).map(
      ({ id, text, cite }) =>
        `<span id="${toHtml(id)}">${toHtml(text)}</span> (${cite.map(({ source }) => toHtml(dataset.label(source))).join("; ")})`,
    ),
  )}`;

rmSync(out, { recursive: true, force: true });
const items = dataset.events.map((event) =>
  timelineItem(dataset, event, { lane: "events", href: `/events/${event.id}/` }),
);
const drawing = layoutTimeline(
  timeline({
    title: dataset.subject.title,
    within: dataset.subject.period,
    lanes: [{ id: "events", label: "Events" }],
    items,
  }),
  { width: 760 },
);
page(
  "",
  dataset.subject.title,
  `${drawTimeline(drawing).html}<h2>Events</h2>${list(dataset.events.map(({ id, title, time }) => `${formatDate(time.effective.date.edtf)}: ${link(`events/${id}`, title)}`))}<h2>People</h2>${list(dataset.figures.map(({ id, label, role }) => `${link(`figures/${id}`, label)}: ${toHtml(role)}`))}`,
);
for (const event of dataset.events)
  page(`events/${event.id}/`, event.title, `<p>${toHtml(event.summary)}</p>${evidence("event", event)}`);
for (const figure of dataset.figures) {
  const life = timelineOf(dataset, figure.id).map(
    ({ date, what, event }) => `${formatDate(date.edtf)}: ${toHtml(event?.title ?? what)}`,
  );
  page(
    `figures/${figure.id}/`,
    figure.label,
    `<p>${toHtml(figure.summary ?? figure.role)}</p>${list(life)}${evidence("figure", figure)}`,
  );
}
