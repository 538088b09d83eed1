import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { finish } from "../build/finish.ts";
import { freeze } from "../build/freeze.ts";
import { prepare } from "../build/prepare.ts";
import { pagesOf } from "../next/pages-of.ts";
import { createSiteServer } from "../serve/serve.ts";

const usage = `thaw-site build    the site as plain files, in out/
thaw-site dev      the pages while you write, on :3000 (--port)
thaw-site start    what was built, on :3000 (--port, or PORT)
thaw-site freeze   keep the drawings of the release that was built, for pages of others that show them as of it

  --subject <file>  the module that exports the site; src/subject.ts or .js unless said
  --port <number>`;

/** Run the command in a folder. @returns the exit code */
export async function main(args: readonly string[], root = process.cwd()): Promise<number> {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { subject: { type: "string" }, port: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const [command] = positionals;
    if (values.help || command === undefined) return say(usage, values.help ? 0 : 2);
    const port = portFrom(values.port ?? process.env.SITE_PORT ?? process.env.PORT);
    if (command === "start") return await start(join(root, "out"), port);
    if (command === "freeze") {
      const { version, count } = await freeze(root);
      return say(`${count} drawings of ${version} kept in frozen/`, 0);
    }
    if (command !== "build" && command !== "dev") return say(`There is no "${command}".\n\n${usage}`, 2);
    process.env.THAW_OWN_PAGES = pagesOf(root).join(" ");
    checkPeers(root);
    await prepare(root, subjectOf(root, values.subject));
    if (command === "dev") return next(root, ["dev", "--port", String(port)]);
    const code = next(root, ["build"]);
    if (code === 0) await finish(root);
    return code;
  } catch (error) {
    return say((error as Error).message, 1);
  }
}

/** The module of the subject. @throws when there is none */
function subjectOf(root: string, given?: string): string {
  const found = [given ?? "src/subject.ts", ...(given ? [] : ["src/subject.js"])].find((path) =>
    existsSync(join(root, path)),
  );
  if (found) return found;
  throw new Error(
    `There is no ${given ?? "src/subject.ts"}: it should export \`site\`, made by \`defineSite\` of @thaw/site.`,
  );
}

function next(root: string, args: readonly string[]): number {
  const bin = join(dirname(manifestOf("next", root) ?? ""), "dist/bin/next");
  const { status } = spawnSync(process.execPath, [bin, ...args], { cwd: root, stdio: "inherit" });
  return status ?? 1;
}

/** What an app has beside this package, for it to build pages with. */
const peers = ["next", "react", "react-dom"];

/** @throws with what to do when the app lacks one of its own */
function checkPeers(root: string): void {
  const missing = peers.filter((name) => !manifestOf(name, root));
  if (missing.length > 0)
    throw new Error(
      `${new Intl.ListFormat("en-GB").format(missing)} ${missing.length > 1 ? "are" : "is"} not installed here. Run: npm install ${missing.join(" ")}`,
    );
}

/** The manifest of a package of the app's own, found as Node finds packages, but for NODE_PATH: a package manager may set it to packages of others. */
function manifestOf(name: string, root: string): string | undefined {
  const manifest = join(root, "node_modules", name, "package.json");
  if (existsSync(manifest)) return manifest;
  const parent = dirname(root);
  return parent === root ? undefined : manifestOf(name, parent);
}

async function start(out: string, port: number): Promise<number> {
  const server = createSiteServer(out);
  return new Promise((resolve) => {
    server.on("error", (error: NodeJS.ErrnoException) =>
      resolve(
        say(
          error.code === "EADDRINUSE" ? `Port ${port} is in use. Choose another: --port, or SITE_PORT.` : error.message,
          1,
        ),
      ),
    );
    server.listen(port, () => console.log(`The site is on http://localhost:${port}`));
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        server.close(() => resolve(0));
        server.closeIdleConnections();
      });
    }
  });
}

/** The port to serve on. @throws when the setting is no port */
function portFrom(setting = "3000"): number {
  const port = Number(setting);
  if (/^\d+$/.test(setting) && port >= 1 && port <= 65535) return port;
  throw new Error(`The port is ${JSON.stringify(setting)}; it must be a number from 1 to 65535.`);
}

function say(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}
