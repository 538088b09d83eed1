import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isTemplate, type NewFile, type Template, templateFiles, templates } from "./templates.ts";

export { type NewFile, type Template, templateFiles, templates };

/** Why nothing was made: a sentence with the value and the way out. */
export class CreateError extends Error {
  override readonly name = "CreateError";
  readonly code: "template" | "name" | "language" | "folder" | "flag" | "install";

  constructor(code: CreateError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

export interface Creation {
  readonly directory: string;
  readonly name: string;
  readonly files: readonly NewFile[];
}

/** What a folder may hold and still count as empty: what a version control system or an editor leaves there. */
const harmless = new Set([".git", ".gitignore", ".idea", ".vscode", ".DS_Store", "LICENSE", "README.md"]);

/**
 * What would be made of a template in a folder. Nothing is written.
 *
 * @param language of a corpus of its own, BCP 47.
 * @throws {CreateError} for an unknown template, a folder that holds something, a name that the registry would refuse, or a language that is none or that nothing would
 * speak.
 */
export function plan(template: string, folder: string, from: string, language?: string): Creation {
  if (!isTemplate(template))
    throw new CreateError(
      "template",
      `There is no template "${template}". There are: ${Object.keys(templates).join(", ")}.`,
    );
  const directory = resolve(from, folder);
  const name = basename(directory).toLowerCase();
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(name))
    throw new CreateError(
      "name",
      `"${basename(directory)}" cannot name a package: use letters, digits, hyphens and dots, as in my-app.`,
    );
  if (language !== undefined && template !== "subject")
    throw new CreateError(
      "language",
      `The template "${template}" has no corpus of its own; --language is for subject.`,
    );
  if (language !== undefined && !isLanguage(language))
    throw new CreateError("language", `"${language}" is no language: write a tag as in en, ru or pt-BR.`);
  const files = templateFiles(template, name, language);
  if (existsSync(directory)) {
    if (!statSync(directory).isDirectory())
      throw new CreateError("folder", `"${folder}" is a file. Name a folder that is new or empty.`);
    const there = readdirSync(directory).filter((entry) => !harmless.has(entry));
    const clash = files.find(({ path }) => existsSync(join(directory, path)));
    const taken = there[0] ?? clash?.path;
    if (taken !== undefined)
      throw new CreateError(
        "folder",
        `The folder "${folder}" is not empty: it holds ${taken}. Nothing is ever overwritten; name a new or an empty folder.`,
      );
  }
  return { directory, name, files };
}

/** Write what was planned. A file that has appeared since is not overwritten. @throws {CreateError} */
export function write({ directory, files }: Creation): void {
  for (const { path, text } of files) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    try {
      writeFileSync(target, text, { flag: "wx" });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new CreateError(
        "folder",
        `Cannot write ${path} in "${directory}" (${code}). Name a folder that is empty and yours.`,
      );
    }
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
