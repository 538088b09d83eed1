import { entryKinds, referencesOf } from "@thaw/chronicle";
import * as z from "zod";
import { entryCalled, nameInput } from "../inputs.ts";
import { defineTool } from "../tool.ts";

export const cite = defineTool({
  name: "cite",
  title: "Cite an entry or a work",
  description:
    "How to cite an entry of this corpus under its version, and the works it cites as BibTeX or CSL-JSON; of a source, that work alone.",
  input: z.object({
    name: nameInput.describe("Id or name of an entry or a source."),
    format: z.enum(["bib", "csl.json", "ris"]).optional().describe("BibTeX, CSL-JSON or RIS; BibTeX when left out."),
  }),
  async run(ctx, { name, format = "bib" }) {
    const { dataset, site } = ctx;
    const { kind, entry } = entryCalled(ctx, entryKinds, name);
    const { addressOf, formats } = await import("@thaw/chronicle/formats");
    const works = new Set(
      kind === "source"
        ? [entry.id]
        : referencesOf(kind, entry).flatMap(({ id, kinds }) => (kinds.includes("source") ? [id] : [])),
    );
    const chosen = dataset.sources.flatMap((work) =>
      works.has(work.id) ? [{ kind: "source", entry: work } as const] : [],
    );
    const text = formats
      .find(({ id }) => id === format)
      ?.write(dataset, chosen, { site, updated: new Date(0).toISOString() }).text;
    const own =
      kind === "source"
        ? ""
        : `${dataset.subject.title}, version ${dataset.release.version} (${dataset.release.id}), "${entry.label}", ${addressOf(dataset, entry.id, { site })}. CC BY 4.0.\n\nIt cites:\n\n`;
    return `${own}\`\`\`\n${text?.trim() ?? ""}\n\`\`\``;
  },
});
