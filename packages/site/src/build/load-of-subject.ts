import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What `of-subject.ts` exports, bundled with the subject of an app. */
export type OfSubject = typeof import("./of-subject.ts");

/** The module that `prepare` has bundled for an app. @throws when it has not been prepared */
export async function loadOfSubject(root: string): Promise<OfSubject> {
  const file = join(root, "dist/of-subject.js");
  if (!existsSync(file)) throw new Error(`There is no ${file}. Build the site first: thaw-site build`);
  return (await import(/* turbopackIgnore: true */ pathToFileURL(file).href)) as OfSubject;
}
