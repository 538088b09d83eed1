import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { outsideEnvironment, type Packed, pack } from "../src/packed-app.ts";

const root = join(import.meta.dirname, "../../..");
const guides = join(root, "docs/guides");
const folder = mkdtempSync(join(tmpdir(), "guides-"));
const children: ChildProcess[] = [];
let packed: Packed;
let ports: { api: number; site: number };

beforeAll(async () => {
  packed = pack(["chronicle", "content", "charts", "client", "server", "site"]);
  ports = { api: await freePort(), site: await freePort() };
  await start(process.execPath, [join(root, "apps/api/dist/node.js")], root, ports.api);
}, 120_000);

afterAll(() => {
  for (const { pid } of children) if (pid !== undefined) process.kill(-pid);
  packed.remove();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** A part of a guide that is done: a file to write or to change, or commands with what they print. */
interface Step {
  readonly language: string;
  readonly path: string;
  readonly text: string;
}

function stepsOf(guide: string): Step[] {
  const text = readFileSync(join(guides, guide), "utf8");
  return [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", path = "", body = ""]) => ({ language, path, text: body }),
  );
}

test.each(readdirSync(guides).filter((name) => name !== "README.md"))(
  "%s does what it says",
  async (guide) => {
    let cwd = join(folder, guide.replace(".md", ""));
    mkdirSync(cwd);
    if (guide === "correct-a-fact.md")
      cpSync(join(root, "packages/content/corpus"), join(cwd, "packages/content/corpus"), { recursive: true });
    for (const { language, path, text } of stepsOf(guide)) {
      if (language === "console") cwd = await runAll(text, cwd);
      else if (language === "diff") change(join(cwd, path), text);
      else {
        mkdirSync(dirname(join(cwd, path)), { recursive: true });
        writeFileSync(join(cwd, path), here(text));
      }
    }
  },
  240_000,
);

/** Run the commands of a block one after the other: each prints what stands under it. Gives the folder it ends in. */
async function runAll(block: string, from: string): Promise<string> {
  let cwd = from;
  for (const part of block.split(/^\$ /m).slice(1)) {
    const [command = "", ...told] = part.trimEnd().split("\n");
    if (command.startsWith("cd ")) {
      cwd = join(cwd, command.slice(3));
      continue;
    }
    if (command === "npm start") {
      await start("npm", ["start"], cwd, ports.site);
      continue;
    }
    const { stdout, stderr } = spawnSync("sh", ["-c", standIn(command, cwd)], {
      cwd,
      encoding: "utf8",
      env: outsideEnvironment(),
    });
    const printed = `${stdout}${stderr}`;
    const pieces = told.flatMap((line) => line.split("…")).filter((piece) => piece.trim() !== "");
    let at = 0;
    for (const piece of pieces) {
      const found = printed.indexOf(piece.trimEnd(), at);
      expect(found, `"${piece}" in what "${command}" prints:\n${printed.slice(0, 2_000)}`).toBeGreaterThanOrEqual(0);
      at = found + piece.trimEnd().length;
    }
  }
  return cwd;
}

/** The same command with the packages of this workspace, as they would be published, in the place of the registry's. */
function standIn(command: string, cwd: string): string {
  const create = /^npm create thaw (\S+) -- (.*)$/.exec(command);
  if (create)
    return `"${process.execPath}" "${join(root, "packages/create-thaw/bin/create-thaw.js")}" ${create[1]} ${create[2]}`;
  if (command === "npx pnpm@12 check")
    return `"${process.execPath}" "${join(root, "packages/chronicle/bin/thaw.js")}" check packages/content/corpus`;
  if (!command.startsWith("npm install")) return here(command);
  const manifest = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  const wanted = [...command.matchAll(/@thaw\/(\w+)/g)].map(([, name = ""]) => name);
  const listed = Object.keys(manifest.dependencies ?? {}).flatMap((name) =>
    name.startsWith("@thaw/") ? [name.slice(6)] : [],
  );
  const needed = [
    ...([...wanted, ...listed].some((name) => name !== "client") ? ["chronicle"] : []),
    ...([...wanted, ...listed].includes("site") ? ["charts"] : []),
  ];
  const files = [...new Set([...needed, ...wanted, ...listed])].map((name) => `"${packed.tarball(name)}"`);
  return `npm install --no-audit --no-fund --prefer-offline ${files.join(" ")}`;
}

function here(text: string): string {
  return text
    .replaceAll("localhost:8787", `localhost:${ports.api}`)
    .replaceAll("localhost:3000", `localhost:${ports.site}`);
}

/** Put the lines with a plus where those with a minus stand. */
function change(path: string, diff: string): void {
  const lines = (sign: string) =>
    diff
      .split("\n")
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join("\n");
  const before = readFileSync(path, "utf8");
  expect(before).toContain(lines("-"));
  writeFileSync(
    path,
    before.replace(lines("-"), () => lines("+")),
  );
}

async function start(command: string, args: readonly string[], cwd: string, port: number): Promise<void> {
  const env = { ...outsideEnvironment(), PORT: String(port), API_PORT: String(port), API_LOG: "errors" };
  children.push(spawn(command, args, { cwd, env, stdio: "ignore", detached: true }));
  const answers = () =>
    fetch(`http://localhost:${port}/`).then(
      ({ status }) => status < 500,
      () => false,
    );
  await vi.waitUntil(answers, { timeout: 60_000, interval: 200 });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
