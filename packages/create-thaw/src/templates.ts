import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** What can be made, with what each is for. */
export const templates = {
  app: "a page in the browser, with Vite and React, on @thaw/content",
  worker: "an edge API, with Hono on Cloudflare Workers, on @thaw/content",
  site: "a site of many pages, with Next, on @thaw/content",
  subject: "your own history: a corpus with two entries, its checks, a site and an API",
} as const;

export type Template = keyof typeof templates;

export function isTemplate(name: string): name is Template {
  return Object.hasOwn(templates, name);
}

/** A file to be written: its path within the new folder, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The registry's packages cannot hold these by their own names. */
const renamed: Readonly<Record<string, string>> = { gitignore: ".gitignore" };

/** The files of a template, for a project of a name, sorted by path. @param language of a corpus of its own, BCP 47 */
export function templateFiles(template: Template, name: string, language = "en"): NewFile[] {
  const folder = fileURLToPath(new URL(`../templates/${template}`, import.meta.url));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, "utf8");
      const shown = relative(folder, path).replaceAll("\\", "/");
      const own =
        shown === "package.json"
          ? text.replace(/"name": "[^"]*"/, `"name": ${JSON.stringify(name)}`)
          : shown === "corpus/subject.yaml"
            ? text.replace(/^language: .*$/m, `language: ${language}`)
            : text;
      return { path: renamed[shown] ?? shown, text: own };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
