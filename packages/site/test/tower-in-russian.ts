import { join } from "node:path";
import { openDataset, type ReleaseRecord } from "@thaw/chronicle";
import { compile } from "@thaw/chronicle/build";
import type { SiteConfig } from "../src/site.ts";

const { compiled, diagnostics } = compile(join(import.meta.dirname, "tower-in-russian"));
if (!compiled) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === "error")));

const changed: ReleaseRecord["changes"][number] = {
  id: "tower-opened.effective",
  entry: "tower-opened",
  kind: "event",
  label: "Башня вступает в строй",
  what: "changed",
  level: "major",
  why: "Нашлась газета.",
  fields: [{ field: "date.edtf", level: "major", before: "1922-03", after: "1922-03-19" }],
} as ReleaseRecord["changes"][number];

/** A site of a small corpus in Russian with an entry of every kind; what says it is left to the caller. */
export const tower: SiteConfig = {
  dataset: openDataset(compiled),
  releases: [
    {
      version: "1.0.0",
      date: "2026-11-23",
      id: "0123",
      note: "Первый выпуск.",
      changes: [changed],
    } as unknown as ReleaseRecord,
  ],
  name: "Башня",
  repository: "https://example.org/tower",
  comparisons: [{ from: "1920-02-24", to: "1921-06-01", about: "Три комиссара" }],
  days: { every: true, example: "1921-06-29" },
};
