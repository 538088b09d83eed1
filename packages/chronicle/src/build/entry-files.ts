import { entryKinds, plural } from "../model/subject.ts";
import type { CompiledDataset } from "../query/dataset.ts";
import { referencesOf } from "../query/references.ts";
import { jsonModule } from "./json-module.ts";
import type { ReleaseFile } from "./release-files.ts";

/**
 * A module for each entry, for a page that shows one and should carry one: `entries/figures/lavrentiy-beria.js` has the entry as its
 * default, and as `labels` what the entries that it names are called. Types stand once for each kind, in `entries/<kinds>.d.ts`.
 */
export function* entryFiles({ entries }: CompiledDataset, name: string): Generator<ReleaseFile> {
  const labels = new Map(entryKinds.flatMap((kind) => entries[kind].map(({ id, label }) => [id, label] as const)));
  for (const kind of entryKinds) {
    for (const entry of entries[kind]) {
      const named = [...new Set(referencesOf(kind, entry).map(({ id }) => id))].sort();
      const told = Object.fromEntries(named.flatMap((id) => (labels.has(id) ? [[id, labels.get(id)]] : [])));
      yield {
        path: `entries/${plural[kind]}/${entry.id}.js`,
        from: [entry, JSON.stringify(told)],
        content: () => `${jsonModule(entry)}${jsonModule(told, "labels")}`,
      };
    }
    yield {
      path: `entries/${plural[kind]}.d.ts`,
      from: [name],
      content: () => `import type { EntryByKind } from "@thaw/chronicle";
import type { ${name} } from "../ids.js";
/** One ${kind}, by itself. */
declare const entry: EntryByKind<${name}>["${kind}"];
export default entry;
/** What the entries are called that it names, by id. */
export declare const labels: Readonly<Record<string, string>>;
`,
    };
  }
}
