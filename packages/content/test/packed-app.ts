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

/** Pack packages and install them with plain npm into a new folder, which nothing of the workspace can be seen from. */
export function packedApp(names: readonly string[]): PackedApp {
  const parent = mkdtempSync(join(tmpdir(), "new-app-"));
  const directory = join(parent, "app");
  mkdirSync(directory);
  for (const name of names)
    run(join(packages, name), "npx", ["--yes", "pnpm@12", "pack", "--pack-destination", parent]);
  const tarball = (name: string) =>
    join(parent, readdirSync(parent).find((file) => new RegExp(`^thaw-${name}-\\d.*\\.tgz$`).test(file)) ?? name);
  const app: PackedApp = {
    directory,
    tarball,
    write: (path, text) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    },
    run: (command, ...args) => run(directory, command, args),
    remove: () => rmSync(parent, { recursive: true }),
  };
  const dependencies = Object.fromEntries(names.map((name) => [`@thaw/${name}`, `file:${tarball(name)}`]));
  app.write("package.json", JSON.stringify({ name: "new-app", private: true, type: "module", dependencies }));
  app.run("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts");
  return app;
}

/** Without what the workspace puts into its scripts' environment. */
function run(cwd: string, command: string, args: readonly string[]): string {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|PNPM_|NODE_OPTIONS|VITEST|NODE_ENV)/.test(name),
  );
  const env = { ...Object.fromEntries(own), NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  return stdout;
}
