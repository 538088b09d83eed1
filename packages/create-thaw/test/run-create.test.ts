import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { templates } from "../src/create.ts";
import { runCreate } from "../src/run-create.ts";

const folder = mkdtempSync(join(tmpdir(), "create-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function create(...args: string[]) {
  let [out, err] = ["", ""];
  const code = await runCreate(args, {
    folder,
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

test.each(Object.keys(templates))("%s is written under its own name, and the next steps are told", async (template) => {
  const { code, out } = await create(`my-${template}`, "--template", template);
  expect(code).toBe(0);
  expect(out).toContain(`  cd my-${template}\n  npm install\n  npm start\n`);
  const written = JSON.parse(readFileSync(join(folder, `my-${template}`, "package.json"), "utf8")) as { name: string };
  expect(written.name).toBe(`my-${template}`);
  expect(existsSync(join(folder, `my-${template}`, ".gitignore"))).toBe(true);
});

test("a corpus of one's own is in the language that is asked for, else in English", async () => {
  const languageOf = (name: string) =>
    /^language: (.*)$/m.exec(readFileSync(join(folder, name, "corpus/subject.yaml"), "utf8"))?.[1];
  await create("bashni", "--template", "subject", "--language", "ru");
  await create("towers", "--template", "subject");
  expect([languageOf("bashni"), languageOf("towers")]).toEqual(["ru", "en"]);
});

test("a dry run writes nothing and tells what it would", async () => {
  const { code, out } = await create("dry", "--template", "subject", "--dry-run");
  expect(code).toBe(0);
  expect(out).toContain("  corpus/events/eiffel-tower-opened.yaml\n");
  expect(existsSync(join(folder, "dry"))).toBe(false);
});

test("nothing is overwritten: not a folder with files, not a single file that a template has too", async () => {
  mkdirSync(join(folder, "full"));
  writeFileSync(join(folder, "full", "thesis.md"), "years of work");
  expect(await create("full", "-t", "app")).toMatchObject({
    code: 2,
    err: 'The folder "full" is not empty: it holds thesis.md. Nothing is ever overwritten; name a new or an empty folder.\n',
  });
  mkdirSync(join(folder, "readme"));
  writeFileSync(join(folder, "readme", "README.md"), "mine");
  expect((await create("readme", "-t", "app")).err).toContain("it holds README.md");
  expect(readdirSync(join(folder, "readme"))).toEqual(["README.md"]);
});

test.each([
  [["x", "--template", "blog"], 'There is no template "blog". There are: app, worker, site, subject.'],
  [["Mein Projekt", "--template", "app"], '"Mein Projekt" cannot name a package'],
  [["x", "--tempalte", "app"], "--tempalte"],
  [["x", "-t", "app", "--language", "ru"], 'The template "app" has no corpus of its own; --language is for subject.'],
  [["x", "-t", "subject", "--language", "по-русски"], '"по-русски" is no language: write a tag as in en, ru or pt-BR.'],
  [["x"], "Name a folder and a template"],
  [[], "Name a folder and a template"],
])("%j is refused with one clear sentence", async (args, message) => {
  const { code, err } = await create(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).not.toMatch(/\n\s+at /);
});

test("without the network the files stand, and it is told what to do", async () => {
  process.env.npm_config_registry = "http://127.0.0.1:9/";
  process.env.npm_config_fetch_retries = "0";
  process.env.npm_config_cache = join(folder, "cache");
  try {
    const { code, err } = await create("offline", "-t", "worker", "--install");
    expect(code).toBe(2);
    expect(err).toContain(
      "the npm registry cannot be reached. Run npm install in the folder when the network is back.",
    );
    expect(existsSync(join(folder, "offline", "src/index.ts"))).toBe(true);
  } finally {
    delete process.env.npm_config_registry;
    delete process.env.npm_config_fetch_retries;
    delete process.env.npm_config_cache;
  }
}, 30_000);

const versionsOf = (path: string) => {
  const { version, dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(path, "utf8"));
  return { version, all: { ...dependencies, ...devDependencies } as Record<string, string> };
};

test("templates want the versions of our packages that are here", () => {
  for (const template of Object.keys(templates)) {
    const { all } = versionsOf(join(import.meta.dirname, "../templates", template, "package.json"));
    for (const [name, range] of Object.entries(all).filter(([own]) => own.startsWith("@thaw/"))) {
      const { version } = versionsOf(join(import.meta.dirname, "../..", name.slice(6), "package.json"));
      expect(range, `${name} in ${template}`).toBe(`^${version}`);
    }
  }
});
