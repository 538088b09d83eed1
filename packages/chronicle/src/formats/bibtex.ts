import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { toCsl } from "./csl-json.ts";
import { carried, type Format } from "./format.ts";

/** BibTeX, with our ids as its keys and every script as it is (UTF-8). */
export const bibtex: Format = {
  id: "bib",
  title: "BibTeX",
  mediaType: "application/x-bibtex; charset=utf-8",
  standard: "https://ctan.org/pkg/bibtex",
  kinds: ["source"],
  loses:
    "What CSL-JSON loses; the original title; a document, a film or a speech is `@misc`, and a newspaper article `@article`.",
  write(_, chosen) {
    const { kept, omitted } = carried(chosen, ["source"], "BibTeX");
    const { format } = plugins.config.get("@bibtex");
    Object.assign(format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
    // Citation.js escapes what TeX takes for a command, and leaves the dollar that begins mathematics.
    const made = kept.length === 0 ? "" : new Cite(kept.map(({ entry }) => toCsl(entry))).format("bibtex");
    const text = made.replace(/(?<!\\)\$/g, "\\$");
    return { text: text.trim() === "" ? "" : `${text.trim()}\n`, omitted };
  },
};
