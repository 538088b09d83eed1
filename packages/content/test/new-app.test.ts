import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type PackedApp, packedApp } from "@thaw/tasks/packed-app";
import { CachedInputFileSystem, ResolverFactory } from "enhanced-resolve";
import * as esbuild from "esbuild";
import * as metro from "metro-resolver";
import { build as viteBuild } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";

const packages = join(import.meta.dirname, "../..");
const bin = (tool: string) => join(packages, "content/node_modules/.bin", tool);
const tsc = join(packages, "content/node_modules/typescript/bin/tsc");

const source = `import { content, formatDate, powerOn } from "@thaw/content";

const date = "1953-06-26";
console.log(\`Who held power on \${formatDate(date)}\`);
for (const { name, state, holders } of powerOn(content, date)) {
  const names = holders.map(({ figure, certainty, ended }) => {
    const notes = [certainty === "possibly" ? "perhaps" : "", ended === "certainly" ? "until this day" : ""];
    return [figure.label, ...notes.filter((note) => note !== "")].join(", ");
  });
  console.log(\`\${name}: \${names.length > 0 ? names.join("; ") : state}\`);
}
const arrest = content.get("event", "arrest-of-beria");
console.log(\`Made public \${formatDate(arrest.time.announced?.date.edtf ?? "")}\`);
`;

const byPart = `import { figures } from "@thaw/content/figures";
import beria, { labels } from "@thaw/content/figures/lavrentiy-beria";
import { ids } from "@thaw/content/ids";
import { loadEntry } from "@thaw/content/load";
import { powerOn } from "@thaw/content/power";
import { releases } from "@thaw/content/releases";

console.log(figures.length === ids.figure.length, releases.length > 0);
console.log(beria.label, beria.cite.every(({ source }) => source in labels));
console.log((await loadEntry("event", "arrest-of-beria")).time.announced.date.edtf);
console.log(powerOn("1957-01-01").some(({ holders }) => holders.some(({ figure }) => figure.id === "nikolai-bulganin")));
try {
  await loadEntry("event", "arrest-of-levrentiy");
} catch ({ message }) {
  console.log(message);
}
`;

let app: PackedApp;

beforeAll(() => {
  app = packedApp(["chronicle", "content"]);
  app.write("main.ts", source);
  app.write("parts.mjs", byPart);
  app.write(
    "tsconfig.json",
    JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, module: "NodeNext", target: "ES2022", types: [] },
      files: ["main.ts"],
    }),
  );
}, 180_000);

afterAll(() => app.remove());

test("an app outside the workspace installs the tarballs with npm, type-checks and tells who held power on 26 June 1953", () => {
  app.run(process.execPath, tsc, "-p", ".");
  const printed = app.run(process.execPath, "main.ts");
  expect(printed).toContain("Who held power on 26 June 1953");
  expect(printed).toMatch(/Chairman of the Council of Ministers: Georgy Malenkov/);
  expect(printed).toMatch(/Minister of Internal Affairs: Lavrentiy Beria, until this day/);
  expect(printed).toContain("Made public 10 July 1953");
}, 60_000);

test("a wrong id does not type-check in that app", () => {
  app.write("main.ts", source.replace('"arrest-of-beria"', '"arrest-of-levrentiy"'));
  expect(() => app.run(process.execPath, tsc, "-p", ".")).toThrow(/arrest-of-levrentiy/);
}, 60_000);

test("an entry by itself, a part and a loaded entry are typed by kind and id", () => {
  app.write(
    "parts.ts",
    `import { figures } from "@thaw/content/figures";
import beria, { labels } from "@thaw/content/figures/lavrentiy-beria";
import { loadEntry } from "@thaw/content/load";
import { holdersOf } from "@thaw/content/power";
import type { FigureId } from "@thaw/content/ids";

const id: FigureId = beria.id;
const label: string | undefined = labels["knight-1993"];
export const born: string[] = figures.flatMap((figure) => figure.born?.date.edtf ?? []);
export const announced = (await loadEntry("event", "arrest-of-beria")).time.announced?.date.edtf;
// @ts-expect-error no office has this id
holdersOf("first-secretary-of-nothing");
// @ts-expect-error a figure is no event
await loadEntry("event", "lavrentiy-beria");
console.log(id, label);
`,
  );
  app.write(
    "tsconfig.parts.json",
    JSON.stringify({ extends: "./tsconfig.json", compilerOptions: { skipLibCheck: true }, files: ["parts.ts"] }),
  );
  app.run(process.execPath, tsc, "-p", "tsconfig.parts.json");
}, 60_000);

test("all ids cost a type-check next to nothing, and all types less than a second", () => {
  app.write(
    "ids.ts",
    `import { type ClaimlessId, ids } from "./ids-of.ts";
const counted: Partial<Record<ClaimlessId, number>> = { "lavrentiy-beria": ids.figure.length };
console.log(counted);
`,
  );
  app.write(
    "ids-of.ts",
    `import type { EventId, FigureId, SourceId, TermId } from "@thaw/content/ids";
export { ids } from "@thaw/content/ids";
export type ClaimlessId = EventId | FigureId | SourceId | TermId;
`,
  );
  app.write(
    "types.ts",
    `import { content, powerOn } from "@thaw/content";
import type * as types from "@thaw/content";
type Entry = types.HistoricalEvent | types.Figure | types.Organization | types.Office | types.Term | types.Place
  | types.Source | types.Dispute | types.Relation | types.Story | types.Review;
export const witnesses = (entry: Entry): readonly types.SourceId[] =>
  "cite" in entry ? entry.cite.map(({ source }: types.Citation) => source) : [];
export const told = (claim: types.Claim, row: types.OfficeOnDay, whole: types.Content = content): string =>
  [claim.text, row.name, ...row.holders.map(({ figure }) => figure.label), whole.release.version].join(" ");
const arrest: types.HistoricalEvent = content.get("event", "arrest-of-beria");
const role: types.Role | undefined = arrest.who[0]?.role;
console.log(arrest.time.announced?.date.edtf, role, powerOn(content, "1953-06-26"), content.stories[0]?.blocks[0]?.type);
`,
  );
  const cost = (file: string) => {
    const options = { skipLibCheck: true, allowImportingTsExtensions: true };
    app.write(
      "tsconfig.cost.json",
      JSON.stringify({ extends: "./tsconfig.json", compilerOptions: options, files: [file] }),
    );
    const told = app.run(process.execPath, tsc, "-p", "tsconfig.cost.json", "--extendedDiagnostics");
    const number = (name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(told)?.[1]);
    return { instantiations: number("Instantiations"), seconds: number("Check time") };
  };
  const ids = cost("ids.ts");
  expect(ids.seconds).toBeLessThan(1);
  expect(ids.instantiations).toBeLessThan(1_000);
  const types = cost("types.ts");
  expect(types.seconds).toBeLessThan(1);
  expect(types.instantiations).toBeLessThan(10_000);
  expect(cost("parts.ts").instantiations).toBeLessThan(10_000);
}, 60_000);

/** The Node that runs the tests, and the machine's own, which is an older one where pnpm brings its own. */
const nodes = [
  ...new Set([
    process.execPath,
    ...(process.env.PATH ?? "")
      .split(delimiter)
      .map((folder) => join(folder, "node"))
      .filter((path) => existsSync(path) && !path.includes("node_modules")),
  ]),
].map((path) => [spawnSync(path, ["--version"], { encoding: "utf8" }).stdout.trim(), path] as const);

test.each(nodes)("the parts answer on Node %s, and an unknown id is one clear sentence", (_version, node) => {
  expect(app.run(node, "parts.mjs").trim().split("\n")).toEqual([
    "true true",
    "Lavrentiy Beria true",
    "1953-07-10",
    "true",
    'There is no event "arrest-of-levrentiy"; did you mean "arrest-of-beria"?',
  ]);
});

/** Bundle a page for the browser: how large it is, and how much of that is not data, in bytes after gzip. */
async function bundle(contents: string): Promise<{ text: string; size: number; code: number }> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: app.directory },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const text = outputFiles[0]?.text ?? "";
  const code = text.replace(/JSON\.parse\((?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)\)/g, "0");
  return { text, size: gzipSync(text).length, code: gzipSync(code).length };
}

test.each([
  ["all figures, from the whole", `import { figures } from "@thaw/content"; console.log(figures);`, 1_000],
  ["all events, by part", `import { events } from "@thaw/content/events"; console.log(events);`, 1_000],
  ["power by itself", `import { powerOn } from "@thaw/content/power"; console.log(powerOn("1953-06-26"));`, 15_000],
  ["the whole", `import { content, powerOn } from "@thaw/content"; console.log(powerOn(content, "1953"));`, 15_000],
  ["a date in words", `import { formatDate } from "@thaw/content"; console.log(formatDate("1953"));`, 10_000],
] as const)("a page in the browser that uses %s brings little code besides", async (_name, contents, budget) => {
  const { code, size } = await bundle(contents);
  expect(code).toBeLessThan(budget);
  expect(size).toBeGreaterThan(code - 1);
});

test.each(["figures/lavrentiy-beria", "events/arrest-of-beria", "offices/first-secretary-cpsu", "places/volgograd"])(
  "a page that shows %s alone weighs less than 5 kB in all",
  async (path) => {
    const page = `import entry, { labels } from "@thaw/content/${path}"; console.log(entry, labels);`;
    expect((await bundle(page)).size).toBeLessThan(5_000);
  },
);

test("Vite builds a page of figures with at most 15 kB of code beside them, and splits what is loaded later", async () => {
  app.write("index.html", '<!doctype html><script type="module" src="./page.js"></script>');
  app.write(
    "page.js",
    `import { figures } from "@thaw/content";
document.body.append(String(figures.length));
document.body.onclick = async () => {
  const { loadEntry } = await import("@thaw/content/load");
  document.body.append((await loadEntry("event", "arrest-of-beria")).title);
};`,
  );
  const built = await viteBuild({ root: app.directory, configFile: false, logLevel: "error", build: { write: false } });
  const chunks = [built]
    .flat()
    .flatMap((result) => ("output" in result ? result.output : []))
    .flatMap((chunk) => (chunk.type === "chunk" ? [chunk] : []));
  const entry = chunks.find(({ isEntry }) => isEntry);
  const data = Object.keys(entry?.modules ?? {}).filter((id) => /generated\/data/.test(id));
  const code = (entry?.code ?? "").replace(
    /JSON\.parse\((?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)\)/g,
    "0",
  );
  expect(data.every((id) => id.includes("/figures-"))).toBe(true);
  expect(gzipSync(code).length).toBeLessThan(15_000);
  expect(chunks.some(({ code: text }) => text.includes("Arrest of Lavrentiy Beria") && !text.includes("page.js"))).toBe(
    true,
  );
}, 60_000);

test("workerd, the edge's own runtime, answers with who held power", async () => {
  const worker = `import { powerOn } from "@thaw/content/power";
import beria from "@thaw/content/figures/lavrentiy-beria";
export default {
  test: () => {
    const names = powerOn("1953-06-26").flatMap(({ holders }) => holders.map(({ figure }) => figure.label));
    console.log(JSON.stringify({ runtime: navigator.userAgent, holds: names.includes(beria.label) }));
  },
};`;
  app.write("worker.js", (await bundle(worker)).text);
  app.write(
    "worker.capnp",
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01"))]);`,
  );
  expect(app.run(bin("workerd"), "test", "worker.capnp")).toContain(
    JSON.stringify({ runtime: "Cloudflare-Workers", holds: true }),
  );
}, 60_000);

const imported = [
  "",
  "/figures",
  "/figures/lavrentiy-beria",
  "/power",
  "/load",
  "/ids",
  "/releases",
  "/data/index.json",
];

test.each([
  ["Bun", ["bun", "node", "import"]],
  ["Deno", ["deno", "node", "import"]],
  ["Next on a server", ["react-server", "node", "import"]],
  ["workerd", ["workerd", "worker", "import"]],
  ["webpack for browsers", ["browser", "module", "import"]],
] as const)("every entry is found by the conditions of %s", (_name, conditionNames) => {
  const resolve = ResolverFactory.createResolver({
    conditionNames: [...conditionNames, "default"],
    fileSystem: new CachedInputFileSystem(fs, 0),
    useSyncFileSystemCalls: true,
  });
  for (const path of imported)
    expect(resolve.resolveSync({}, app.directory, `@thaw/content${path}`)).toContain("@thaw/content");
});

test("React Native's resolver finds every entry", () => {
  const modules = join(app.directory, "node_modules");
  const isFile = (path: string) => fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const folderAbove = (path: string): string =>
    existsSync(join(path, "package.json")) ? path : folderAbove(join(path, ".."));
  const context = {
    allowHaste: false,
    assetExts: new Set(),
    customResolverOptions: {},
    dev: false,
    disableHierarchicalLookup: false,
    doesFileExist: isFile,
    extraNodeModules: {},
    fileSystemLookup: (path: string) => {
      const found = fs.statSync(path, { throwIfNoEntry: false });
      return found
        ? { exists: true, type: found.isFile() ? "f" : "d", realPath: fs.realpathSync(path) }
        : { exists: false };
    },
    getPackage: (path: string) => JSON.parse(fs.readFileSync(path, "utf8")),
    getPackageForModule: (path: string) => {
      const rootPath = folderAbove(path);
      return {
        packageJson: JSON.parse(fs.readFileSync(join(rootPath, "package.json"), "utf8")),
        rootPath,
        packageRelativePath: path.slice(rootPath.length + 1),
      };
    },
    mainFields: ["react-native", "browser", "main"],
    nodeModulesPaths: [modules],
    originModulePath: join(app.directory, "page.js"),
    preferNativePlatform: true,
    resolveAsset: () => undefined,
    resolveHasteModule: () => undefined,
    resolveHastePackage: () => undefined,
    sourceExts: ["js", "json"],
    unstable_conditionNames: ["react-native"],
    unstable_conditionsByPlatform: { web: ["browser"] },
    unstable_enablePackageExports: true,
    unstable_incrementalResolution: false,
    unstable_logWarning: (message: string) => {
      throw new Error(message);
    },
    redirectModulePath: (path: string) => path,
  } as unknown as metro.ResolutionContext;
  for (const path of imported)
    expect(metro.resolve(context, `@thaw/content${path}`, "ios")).toMatchObject({ type: "sourceFile" });
});
