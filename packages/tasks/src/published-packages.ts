import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.ts";

/** The part of a package.json that publishing looks at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/** A package that is published: its folder in `packages`, where that is, and its package.json. */
export interface PublishedPackage {
  readonly folder: string;
  readonly directory: string;
  readonly manifest: Manifest;
}

/** Every package of the workspace that is published, by the name of its folder. */
export function publishedPackages(): PublishedPackage[] {
  return readdirSync(join(root, "packages"))
    .map((folder) => ({ folder, directory: join(root, "packages", folder) }))
    .filter(({ directory }) => existsSync(join(directory, "package.json")))
    .map(({ folder, directory }) => {
      const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as Manifest;
      return { folder, directory, manifest };
    })
    .filter(({ manifest }) => manifest.private !== true);
}
