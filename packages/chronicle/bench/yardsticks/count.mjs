import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { unflatten } from "devalue";

/** How many entries a yardstick wrote into a work folder: printed. */
const [name, folder] = process.argv.slice(2);

const counts = {
  velite: () =>
    readdirSync(join(folder, "velite"))
      .filter((file) => file.endsWith(".json"))
      .map((file) => JSON.parse(readFileSync(join(folder, "velite", file), "utf8")).length),
  "content-collections": async () =>
    Object.values(await import(pathToFileURL(resolve(folder, ".content-collections/generated/index.js")).href)).map(
      (list) => list.length,
    ),
  astro: () =>
    [...unflatten(JSON.parse(readFileSync(join(folder, "astro-cache/data-store.json"), "utf8")))]
      .filter(([collection]) => !collection.startsWith("meta::"))
      .map(([, entries]) => entries.size),
};
const found = await counts[name]();
console.log(found.reduce((sum, count) => sum + count, 0));
