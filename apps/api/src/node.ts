import { content } from "@thaw/content";
import { serveRelease } from "@thaw/server/node";
import { releases } from "./releases.ts";

// The door on Node: what the build wrote stands beside it.

serveRelease(content, new URL("../generated/", import.meta.url), { releases });
