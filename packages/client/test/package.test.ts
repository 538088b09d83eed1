import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const directory = mkdtempSync(join(tmpdir(), "thaw-client-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** What a browser loads for the client at most, minified and gzipped, in bytes: the README says so. */
const SIZE_MAX = 1_536;

function run(command: string, args: string[], cwd = directory): string {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|NODE_OPTIONS|VITEST|NODE_ENV)/i.test(name));
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...Object.fromEntries(own), NO_COLOR: "1" },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

const bin = (tool: string) => join(root, "node_modules/.bin", tool);

test("the client is no larger than its README says, with nothing beside it", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, "dist/index.js")],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? "").byteLength;
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(SIZE_MAX);
  expect(Object.keys(metafile.inputs).filter((file) => file.includes("node_modules"))).toEqual([]);
});

test("an app outside the workspace type-checks against it, without the types of Node or of the DOM library's iterators", () => {
  const app = join(directory, "app");
  mkdirSync(join(app, "node_modules/@thaw/client"), { recursive: true });
  for (const part of ["package.json", "dist"])
    cpSync(join(root, part), join(app, "node_modules/@thaw/client", part), { recursive: true });
  writeFileSync(join(app, "package.json"), JSON.stringify({ name: "app", private: true, type: "module" }));
  writeFileSync(
    join(app, "main.ts"),
    `import { createClient } from "@thaw/client";
const thaw = createClient({ baseUrl: "http://localhost:8787" });
const { data } = await thaw.get("/v1/power", { date: "1953-06-26" });
export const names: string[] = data.flatMap(({ holders }) => holders.map(({ label }) => label));
for await (const event of thaw.each("/v1/events", { figure: ["lavrentiy-beria"] })) names.push(event.time.effective.date.edtf);
`,
  );
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: "NodeNext",
    target: "ES2023",
    lib: ["ES2023", "DOM"],
    types: [],
  };
  writeFileSync(join(app, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
  run(bin("tsc"), ["-p", "."], app);
  writeFileSync(
    join(app, "main.ts"),
    'import { createClient } from "@thaw/client";\ncreateClient({ baseUrl: "" }).get("/v1/pwoer");\n',
  );
  expect(() => run(bin("tsc"), ["-p", "."], app)).toThrow("/v1/pwoer");
}, 60_000);
