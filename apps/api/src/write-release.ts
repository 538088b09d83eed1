import { join } from "node:path";
import { content } from "@thaw/content";
import { writeRelease } from "@thaw/server/release";
import { releases } from "./releases.ts";

// The first half of the build: write what the doors serve as it is.

await writeRelease(content, join(import.meta.dirname, "../generated"), {
  releases: await releases(),
  site: process.env.SITE_URL ?? "http://localhost:3000",
});
