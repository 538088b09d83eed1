import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What an app does to its site when ours is done: writes files of its own into the folder that was built. */
export type LastStep = (out: string) => void | Promise<void>;

/** The module of an app's last step, `src/finish.ts`, whose `finish` is called with the folder that was built. It may use all of this package. */
export function lastStepOf(root: string): string | undefined {
  return ["ts", "tsx", "js"].map((ending) => join(root, `src/finish.${ending}`)).find((path) => existsSync(path));
}

/** Run the last step of an app that has one. @throws what it throws; {TypeError} when the module has none */
export async function runLastStep(root: string): Promise<void> {
  if (!lastStepOf(root)) return;
  const { finish } = (await import(pathToFileURL(join(root, "dist/last-step.js")).href)) as { finish?: LastStep };
  if (!finish)
    throw new TypeError("src/finish exports no function `finish`: it is called with the folder that was built.");
  await finish(join(root, "out"));
}
