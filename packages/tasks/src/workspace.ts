import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the workspace. */
export const root = join(import.meta.dirname, "../../..");

/** Run a command of the workspace in the terminal and wait for it. @returns its exit code, 1 when a signal ended it */
export function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: workspaceEnv() });
    child.on("error", (error) => {
      console.error(`Cannot run ${command}: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Start an app by the `start` script of its package.json, which must be a plain `node` command. */
export function startApp(app: string, env: Record<string, string>): ChildProcess {
  const directory = join(root, "apps", app);
  const { scripts } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  const [command, ...args] = scripts.start.split(" ");
  if (command !== "node") throw new Error(`The start script of apps/${app} must begin with "node", not "${command}"`);
  return spawn(process.execPath, args, {
    cwd: directory,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...workspaceEnv(), ...env },
  });
}

function workspaceEnv(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH ?? ""}`,
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}
