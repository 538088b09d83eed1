import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFrozen } from "./frozen.ts";
import { loadOfSubject } from "./load-of-subject.ts";

/**
 * Keep the drawings of the release that the site is built of, so that whoever shows them in a page of their own, as of that version, is given the same file for good.
 *
 * @returns the version, and how many are kept
 * @throws {Error} when the site is not built of a release, or its drawings are kept already
 */
export async function freeze(root: string): Promise<{ version: string; count: number }> {
  const { version } = await loadOfSubject(root);
  const built = join(root, "out/embed", version);
  const names = existsSync(built) ? readdirSync(built).filter((name) => name.endsWith(".svg")) : [];
  if (names.length === 0)
    throw new Error(
      `Cannot keep the drawings of ${version}: the site is not built of a release. Record one first, thaw release, and give \`releases\` to defineSite.`,
    );
  const folder = join(root, "frozen");
  mkdirSync(folder, { recursive: true });
  writeFrozen(
    folder,
    version,
    Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(built, name), "utf8")])),
  );
  return { version, count: names.length };
}
