import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const packages = join(import.meta.dirname, "../..");
const directory = mkdtempSync(join(tmpdir(), "new-app-"));
const app = join(directory, "app");
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

/** Run a command without what the workspace puts into its scripts' environment. @throws with what it printed when it fails */
function run(command: string, args: string[], cwd: string): string {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|PNPM_|NODE_OPTIONS|VITEST|NODE_ENV)/.test(name),
  );
  const env = { ...Object.fromEntries(own), NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

beforeAll(() => {
  mkdirSync(app);
  for (const name of ["chronicle", "content"])
    run("npx", ["--yes", "pnpm@12", "pack", "--pack-destination", directory], join(packages, name));
  const tarballs = readdirSync(directory).filter((name) => name.endsWith(".tgz"));
  writeFileSync(
    join(app, "package.json"),
    JSON.stringify({
      name: "new-app",
      private: true,
      type: "module",
      dependencies: Object.fromEntries(tarballs.map((name) => [`@thaw/${name.split("-")[1]}`, `file:../${name}`])),
    }),
  );
  writeFileSync(join(app, "main.ts"), source);
  writeFileSync(
    join(app, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, module: "NodeNext", target: "ES2022", types: [] },
      files: ["main.ts"],
    }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], app);
}, 180_000);

afterAll(() => rmSync(directory, { recursive: true }));

test("an app outside the workspace installs the tarballs with npm, type-checks and tells who held power on 26 June 1953", () => {
  run(process.execPath, [tsc, "-p", "."], app);
  const printed = run(process.execPath, ["main.ts"], app);
  expect(printed).toContain("Who held power on 26 June 1953");
  expect(printed).toMatch(/Chairman of the Council of Ministers: Georgy Malenkov/);
  expect(printed).toMatch(/Minister of Internal Affairs: Lavrentiy Beria, until this day/);
  expect(printed).toContain("Made public 10 July 1953");
}, 60_000);

test("a wrong id does not type-check in that app", () => {
  writeFileSync(join(app, "main.ts"), source.replace('"arrest-of-beria"', '"arrest-of-levrentiy"'));
  expect(() => run(process.execPath, [tsc, "-p", "."], app)).toThrow(/arrest-of-levrentiy/);
}, 60_000);

test.each(["chronicle", "content"])(
  "publint and attw have nothing to say of @thaw/%s",
  (name) => {
    const tarball = readdirSync(directory).find((file) => file.startsWith(`thaw-${name}-`));
    const bin = (tool: string) => join(packages, "content/node_modules/.bin", tool);
    expect(run(bin("publint"), ["run", join(packages, name), "--strict", "--pack", "npm"], directory)).toContain(
      "All good!",
    );
    run(bin("attw"), [join(directory, tarball ?? ""), "--profile", "esm-only", "--format", "ascii"], directory);
  },
  120_000,
);
