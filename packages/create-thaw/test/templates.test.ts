import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outsideEnvironment, type Packed, pack, runOutside } from "@thaw/tasks/packed-app";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plan, write } from "../src/create.ts";
import { brokenLinks } from "./broken-links.ts";
import { openInBrowser } from "./open-in-browser.ts";

const folder = mkdtempSync(join(tmpdir(), "templates-"));
const children: ChildProcess[] = [];
let packed: Packed;

beforeAll(() => {
  packed = pack(["chronicle", "content", "charts", "server", "site"]);
}, 120_000);

afterAll(() => {
  for (const { pid } of children) if (pid !== undefined) process.kill(-pid);
  packed.remove();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Make a template and install it with plain npm, our packages as they would be published. */
function made(template: string, name = template): string {
  const creation = plan(template, name, folder);
  write(creation);
  const path = join(creation.directory, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as {
    dependencies: Record<string, string>;
    overrides?: object;
  };
  const local = {
    "@thaw/chronicle": `file:${packed.tarball("chronicle")}`,
    ...(manifest.dependencies["@thaw/site"] && { "@thaw/charts": `file:${packed.tarball("charts")}` }),
  };
  for (const name of Object.keys(manifest.dependencies).filter((own) => own.startsWith("@thaw/")))
    manifest.dependencies[name] = `file:${packed.tarball(name.slice(6))}`;
  manifest.dependencies = { ...local, ...manifest.dependencies };
  writeFileSync(path, JSON.stringify(manifest));
  runOutside(creation.directory, "npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"]);
  return creation.directory;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Start a server in a folder, and wait until it answers. */
async function started(cwd: string, command: (port: number) => readonly string[], env: object = {}): Promise<string> {
  const port = await freePort();
  const child = spawn("npx", command(port), {
    cwd,
    env: { ...outsideEnvironment(), CLOUDFLARE_CF_FETCH_ENABLED: "false", PORT: String(port), ...env },
    stdio: "ignore",
    detached: true,
  });
  children.push(child);
  const address = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 60_000, interval: 200 },
    )
    .toBe(true);
  return address;
}

test("app: type-checks, builds, and shows in a browser who held power", async () => {
  const cwd = made("app");
  runOutside(cwd, "npm", ["run", "build"]);
  const address = await started(cwd, (port) => ["vite", "preview", "--host", "127.0.0.1", "--port", String(port)]);
  const { text, errors } = await openInBrowser(address);
  expect(errors).toEqual([]);
  expect(text).toContain("Minister of Internal Affairs\nLavrentiy Beria (until this day)");
}, 180_000);

test("worker: type-checks, builds, and answers in the edge's own runtime", async () => {
  const cwd = made("worker");
  runOutside(cwd, "npm", ["test"]);
  runOutside(cwd, "npm", ["run", "build"]);
  const address = await started(cwd, (port) => ["wrangler", "dev", "--ip", "127.0.0.1", "--port", String(port)]);
  const power = await (await fetch(`${address}/power?date=1953-06-26`)).json();
  expect(power).toContainEqual({ office: "Chairman of the Council of Ministers", holders: ["Georgy Malenkov"] });
  expect((await fetch(`${address}/power?date=1953-13`)).status).toBe(400);
  expect(await (await fetch(`${address}/events/arrest-of-levrentiy`)).json()).toMatchObject({
    near: expect.arrayContaining(["arrest-of-beria"]),
  });
}, 180_000);

test("site: type-checks, builds a page for each figure, and serves it", async () => {
  const cwd = made("site");
  runOutside(cwd, "npm", ["run", "build"]);
  const address = await started(cwd, (port) => ["next", "start", "--port", String(port)]);
  const { text, errors } = await openInBrowser(`${address}/figures/lavrentiy-beria`);
  expect(errors).toEqual([]);
  expect(text).toContain("26 June 1953: Arrest of Lavrentiy Beria");
}, 240_000);

test("subject: its corpus is sound, its tests pass, and site and API answer", async () => {
  const cwd = made("subject");
  runOutside(cwd, "npm", ["run", "check"]);
  runOutside(cwd, "npm", ["test"]);
  const address = await started(cwd, () => ["node", "src/serve.js"]);
  const { text, errors } = await openInBrowser(address);
  expect(errors).toEqual([]);
  expect(text).toContain("31 March 1889\nThe Eiffel Tower is opened");
  expect(text).toContain("Gustave Eiffel Engineer whose firm built the tower");
  expect(await (await fetch(`${address}/search/?q=eifel`)).text()).toContain("Found for “eifel”");
  expect((await fetch(`${address}/figures/gustave-eifel/`)).status).toBe(404);
  expect(await (await fetch(`${address}/v1/figures/gustave-eiffel`)).json()).toMatchObject({
    data: { label: "Gustave Eiffel" },
  });
  expect(await (await fetch(`${address}/docs`)).text()).toContain("The tower and its builder");
  expect((await fetch(`${address}/v1/power?date=1889-13`)).status).toBe(400);
}, 240_000);

/** Enough events for a timeline: made up, to be drawn. */
const moreEvents = `entries:
  works-begin: { title: Works begin, time: { effective: 1887-01-28 } }
  first-floor: { title: The first floor stands, time: { effective: 1888-04~ } }
  fair: { title: Another fair, time: { effective: 1900-04-15/1900-11-12 } }
kind: opening
summary: Made up.
place: paris
who: [{ figure: gustave-eiffel, role: builder }]
cite: [britannica-eiffel]
`;

test("subject: another name, other colours, a section renamed and one left out, a timeline, and every link leads somewhere", async () => {
  const cwd = made("subject", "towers");
  writeFileSync(join(cwd, "corpus/events/more.yaml"), moreEvents);
  writeFileSync(
    join(cwd, "src/subject.js"),
    `import { defineSite } from "@thaw/site";
import { dataset } from "./dataset.js";

export const site = defineSite({
  dataset,
  name: "Towers",
  repository: "https://example.org/me/towers",
  theme: { light: { accent: "#1d4e89" }, tokens: { "--measure": "38rem" } },
  sections: { figures: "Builders", today: false },
  licences: { content: "CC0", code: "MIT" },
});
`,
  );
  mkdirSync(join(cwd, "src/app/about"));
  writeFileSync(
    join(cwd, "src/app/about/page.js"),
    `import { createElement } from "react";
import { Page, Section } from "@thaw/site/components";

export default function About() {
  const correct = createElement(Section, { id: "correct", title: "Write to us" });
  return createElement(Page, { title: "Who we are" }, correct);
}
`,
  );
  runOutside(cwd, "npm", ["run", "build"]);
  const out = join(cwd, "out");
  expect(brokenLinks(out)).toEqual([]);
  expect(readFileSync(join(out, "timeline/1888/index.html"), "utf8")).toContain("The first floor stands");
  expect(existsSync(join(out, "map"))).toBe(false);
  const home = readFileSync(join(out, "index.html"), "utf8");
  expect(home).toContain("<title>Towers: The tower and its builder</title>");
  expect(home).toContain('<a href="/figures/">Builders</a>');
  expect(home).not.toContain("/today/");
  expect(existsSync(join(out, "today"))).toBe(false);
  const event = readFileSync(join(out, "events/eiffel-tower-opened/index.html"), "utf8");
  expect(event).toContain("https://example.org/me/towers/issues/new?title=Wrong%3A+eiffel-tower-opened");
  expect(readFileSync(join(out, "about/index.html"), "utf8")).toContain("Who we are");
  const address = await started(cwd, (port) => ["thaw-site", "start", "--port", String(port)]);
  const { text, errors, look } = await openInBrowser(`${address}/events/eiffel-tower-opened/`, ["--red", "--measure"]);
  expect(errors).toEqual([]);
  expect(text).toContain("Content CC0, code MIT");
  expect(look).toEqual(["#1d4e89", "38rem"]);
}, 240_000);
