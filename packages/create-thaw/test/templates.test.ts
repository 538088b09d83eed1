import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outsideEnvironment, type Packed, pack, runOutside } from "@thaw/tasks/packed-app";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plan, write } from "../src/create.ts";
import { brokenLinks } from "./broken-links.ts";
import { lookAtPages, openInBrowser } from "./open-in-browser.ts";

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

  for (const drawn of ["timeline-period", "power-by-office", "network-1893-02-14", "map-all", "life-gustave-eiffel"]) {
    for (const type of ["svg", "png", "csv", "json"])
      expect((await fetch(`${address}/charts/${drawn}.${type}`)).status, `${drawn}.${type}`).toBe(200);
    const { html } = (await (await fetch(`${address}/embed/${drawn}.json`)).json()) as { html: string };
    expect(html).toContain(`/embed/${drawn}.html`);
  }
  const pages = readdirSync(join(cwd, "out"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("index.html") && !/^_?(?:404|not-found)/.test(path))
    .map((path) => `/${path.replace("index.html", "")}`);
  expect(pages.length).toBeGreaterThan(80);
  const seen = await lookAtPages(address, pages, [390, 1280]);
  expect(seen.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  const ours = /Stalin|Khrushchev|Soviet|Kremlin|Presidium|Politburo|Union|Thaw\b|the room\b|accuser|patron|195\d/i;
  expect(seen.flatMap(({ path, text }) => ours.exec(text)?.map((word) => `${path}: ${word}`) ?? [])).toEqual([]);

  expect(readdirSync(join(cwd, "out/embed"))).not.toContain("0.1.0");
  expect(() => runOutside(cwd, "npx", ["thaw-site", "freeze"])).toThrow("the site is not built of a release");
  runOutside(cwd, "npx", ["thaw", "release", "--note", "The first.", "--date", "2026-01-01"]);
  runOutside(cwd, "npm", ["run", "build"]);
  expect(runOutside(cwd, "npx", ["thaw-site", "freeze"])).toContain("drawings of 0.1.0 kept in frozen/");
}, 400_000);

test("subject: another name, other colours, a section renamed and one left out, a drawing of its own, no relations and so no network, and every link leads somewhere", async () => {
  const cwd = made("subject", "towers");
  rmSync(join(cwd, "corpus/relations"), { recursive: true });
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
  writeFileSync(
    join(cwd, "src/drawings.js"),
    `import { element } from "@thaw/charts";
import { dataset } from "./dataset.js";

const tower = element("svg", { class: "drawing", width: 120, height: 330, viewBox: "0 0 120 330" }, element("path", { d: "M10 330L55 0h10L110 330" }));

export const drawings = [
  {
    id: "tower",
    group: "numbers",
    title: "The tower, 330 metres",
    alt: "Two lines that meet at the top.",
    page: "/events/eiffel-tower-opened/",
    chosen: () => [{ kind: "event", entry: dataset.get("event", "eiffel-tower-opened") }],
    draw: () => ({ svg: tower, figure: tower }),
  },
];
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
  expect(readFileSync(join(out, "timeline/1886/index.html"), "utf8")).toContain("The Statue of Liberty is dedicated");
  expect(existsSync(join(out, "map/index.html"))).toBe(true);
  expect(existsSync(join(out, "network"))).toBe(false);
  expect(readFileSync(join(out, "charts/index.html"), "utf8")).toContain("The tower, 330 metres");
  for (const file of ["charts/tower.svg", "charts/tower.png", "charts/tower.csv", "embed/tower.html"])
    expect(existsSync(join(out, file)), file).toBe(true);
  expect(readFileSync(join(out, "charts/tower.json"), "utf8")).toContain('"cite_as": "Towers, “The tower, 330 metres”');
  const home = readFileSync(join(out, "index.html"), "utf8");
  expect(home).toContain("<title>Towers: The tower and its builder</title>");
  expect(home).toContain('<a href="/figures/">Builders</a>');
  expect(home).not.toContain("/today/");
  expect(home).not.toContain("/network/");
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
