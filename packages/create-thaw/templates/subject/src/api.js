import { createApp } from "@thaw/server";
import { makeDocuments } from "@thaw/server/documents";
import { dataset } from "./dataset.js";

/** The corpus as an API: /v1/events, /v1/figures/<id>, /v1/power?date=, /v1/search?q=; /docs tells the rest. */
export const api = createApp(dataset, { documents: await makeDocuments(dataset), report: console.error });
