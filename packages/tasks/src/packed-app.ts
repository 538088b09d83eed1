import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const packages = join(import.meta.dirname, "../..");

/** An app outside the workspace that has the packages as they would be published. */
export interface PackedApp {
  readonly directory: string;
  /** The file that was packed of a package, by its name without `@thaw/`. */
  tarball(name: string): string;
  write(path: string, text: string): void;
  /** Run a command in the app. @throws with what it printed when it fails */
  run(command: string, ...args: string[]): string;
  remove(): void;
}

/** Packages as they would be published, in a folder of their own. */
export interface Packed {
  /** The file that was packed of a package, by its name without `@thaw/`. */
  tarball(name: string): string;
  readonly directory: string;
  remove(): void;
}

/** Pack packages of the workspace, by the names of their folders. They must be built. */
export function pack(names: readonly string[]): Packed {
  const directory = mkdtempSync(join(tmpdir(), "packed-"));
  for (const name of names)
    runOutside(join(packages, name), "npx", ["--yes", "pnpm@12", "pack", "--pack-destination", directory]);
  const isOf = (name: string) => new RegExp(`^(?:thaw-)?${name}-\\d.*\\.tgz$`);
  return {
    directory,
    tarball: (name) => join(directory, readdirSync(directory).find((file) => isOf(name).test(file)) ?? name),
    remove: () => rmSync(directory, { recursive: true }),
  };
}

/** Pack packages and install them with plain npm into a new folder, which nothing of the workspace can be seen from. */
export function packedApp(names: readonly string[]): PackedApp {
  const { directory: parent, tarball } = pack(names);
  const directory = join(parent, "app");
  mkdirSync(directory);
  const app: PackedApp = {
    directory,
    tarball,
    write: (path, text) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    },
    run: (command, ...args) => runOutside(directory, command, args),
    remove: () => rmSync(parent, { recursive: true }),
  };
  const dependencies = Object.fromEntries(names.map((name) => [`@thaw/${name}`, `file:${tarball(name)}`]));
  app.write("package.json", JSON.stringify({ name: "new-app", private: true, type: "module", dependencies }));
  app.run("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts");
  return app;
}

/** The environment of somebody who has never seen the workspace: without what it puts into its scripts'. */
export function outsideEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|PNPM_|NODE_OPTIONS|VITEST|NODE_ENV)/.test(name),
  );
  return { ...Object.fromEntries(own), NO_COLOR: "1" };
}

/** Run a command in that environment. @throws with what it printed when it fails */
export function runOutside(cwd: string, command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: outsideEnvironment() });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  return stdout;
}
