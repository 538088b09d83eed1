import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type CompiledDataset, openDataset } from "../dist/query/index.js";

/** In a process of its own: milliseconds to import and open a written dataset, and nanoseconds to find an entry in it. */
const [folder = ""] = process.argv.slice(2);
const start = performance.now();
const { compiled } = (await import(pathToFileURL(resolve(folder, "dataset.js")).href)) as { compiled: CompiledDataset };
const dataset = openDataset(compiled);
const opened = performance.now() - start;

const ids = dataset.events.map(({ id }) => id);
const lookUp = (times: number) => {
  let found = 0;
  for (let n = 0; n < times; n++) if (dataset.find("event", ids[(n * 7919) % ids.length] ?? "")) found += 1;
  return found;
};
lookUp(100_000);
const lookups = 1_000_000;
const before = performance.now();
if (lookUp(lookups) !== lookups) throw new Error("an entry was not found");
console.log(JSON.stringify({ opened, lookup: ((performance.now() - before) * 1e6) / lookups }));
