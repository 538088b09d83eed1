import { content } from "@thaw/content";
import { build, documents } from "../generated/documents.js";
import { createApp } from "./app.ts";
import { releases } from "./releases.ts";
import { report } from "./report.ts";

const app = createApp(content, { documents, build, releases, report });

export default { fetch: app.fetch } satisfies { fetch: (request: Request) => Response | Promise<Response> };
