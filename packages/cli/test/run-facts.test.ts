import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runFacts } from "../src/run-facts.ts";

const folder = mkdtempSync(join(tmpdir(), "facts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const article = [
  "Khrushchev became First Secretary in September.",
  "Stalin died in May.",
  "Among the leaders was Levrentiy Beria.",
  "By becoming First Secretary, Khrushchev took Beria's place.",
].join("\n");

async function facts(args: string, input = "") {
  let [out, err] = ["", ""];
  const code = await runFacts(args.split(" "), {
    folder,
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    input: async () => input,
  });
  return { code, out, err };
}

test("power tells who held each office, and who lost it that day", async () => {
  const { code, out } = await facts("power 1953-06-26");
  expect(code).toBe(0);
  expect(out).toMatch(/^26 June 1953\n\n/);
  expect(out).toContain("Minister of Internal Affairs\n  Lavrentiy Beria, until then\n");
});

test.each(["power 26 June 1953", "power June 26, 1953", "power 26.6.1953"])(
  "%s asks for the same day as its EDTF",
  async (args) => {
    expect(await facts(args)).toEqual(await facts("power 1953-06-26"));
  },
);

test("of a time at which no office is followed it is said so, and the version is told", async () => {
  expect((await facts("power 1900")).out).toMatch(/No office is followed then/);
  expect(await facts("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test.each(["who beria", "who Берия", "who lavrentiy-beria"])(
  "%s finds Beria, with his offices and sources",
  async (args) => {
    const { out } = await facts(args);
    expect(out).toContain("Lavrentiy Beria (Лаврентий Павлович Берия)");
    expect(out).toMatch(/Minister of Internal Affairs: 5 March 1953 to 26 June 1953 {2}\[/);
    expect(out).toMatch(/^Sources: ./m);
  },
);

test("ask answers with statements and their sources, then with what else was found", async () => {
  expect((await facts("ask who succeeded malenkov")).out).toMatch(
    /^Nikolai Bulganin.*Chairman of the Council of Ministers.* \[bulganin-.*\]\n {2}\S/,
  );
  expect((await facts("ask when did stalin die")).out).toMatch(/^Death of Stalin: happened 5 March 1953/);
  expect((await facts("ask 26 june 53")).out).toContain("[event arrest-of-beria]");
  expect(JSON.parse((await facts("ask beria --json")).out).hits[0].id).toBe("lavrentiy-beria");
  expect(await facts("ask qwrtzpl")).toMatchObject({ code: 2, err: expect.stringContaining('"qwrtzpl"') });
});

test("on tells what happened, was made public, and was a secret", async () => {
  expect((await facts("on 1953-07-10")).out).toContain("Arrest of Lavrentiy Beria: made public  [arrest-of-beria]");
  expect((await facts("on 1953-03-05")).out).toContain("Arrest of Lavrentiy Beria: perhaps decided");
  expect((await facts("on 1953-07-01")).out).toMatch(/not public:\n[\s\S]*Arrest of Lavrentiy Beria/);
});

test("cite gives a statement with its evidence and the version, or the works as BibTeX", async () => {
  const { out } = await facts("cite arrest-of-beria.announced");
  expect(out).toMatch(/made public 10 July 1953\. \(\w+\) \[arrest-of-beria\.announced\]\n {2}\S/);
  expect(out).toMatch(/version \d+\.\d+\.\d+/);
  expect((await facts("cite arrest-of-beria.announced --format bib")).out).toMatch(/^@\w+\{/);
});

test("check-text tells each contradicted statement with its place and sources, and ends with 1", async () => {
  writeFileSync(join(folder, "article.txt"), article);
  const { code, out } = await facts("check-text article.txt");
  expect(code).toBe(1);
  expect(out).toContain('2:1  contradicted\n  "Stalin died in May."\n  Joseph Stalin: died 5 March 1953, 21:50.\n');
  expect(out.match(/^\d+:\d+ {2}contradicted$/gm)).toHaveLength(3);
  expect(out).toContain("4 sentences: 3 contradicted, 0 imprecise, 1 agree");
  expect(out).toContain("Not judged is not right");
  expect((await facts("check-text - --facts-only --all", "Lenin kept a dog.")).out).toContain(
    "not judged: it states no",
  );
});

test.each([
  ["power 1953-13-01", /1953-13-01.*month/],
  ["cite arrest-of-levrentiy.announced", /did you mean "arrest-of-beria\.announced"|arrest-of/],
  ["who xyzzyplugh", /Nobody here is called "xyzzyplugh"/],
  ["check-text nothing.txt", /Cannot read "nothing\.txt"/],
  ["cite lavrentiy-beria --format docx", /"docx" is no format of citations/],
  ["powr 1953", /Did you mean power/],
  ["who stalingrad", /Nobody here is called "stalingrad"\. It is said of these.*:\n {2}Vasily Chuikov, /],
  ["who mykoyen", /Nobody here is called "mykoyen"\. Did you mean "mikoyan"\?/],
  ["cite beria", /There is no claim or entry "beria"; did you mean "lavrentiy-beria"\?/],
  ["cite lavrentiy-beria.birth", /did you mean "lavrentiy-beria\.born"\?/],
  ["on yesterday", /Cannot parse date "yesterday": .* such as 1953-06-26/],
])("%s ends with 2 and one clear sentence", async (args, message) => {
  const { code, err } = await facts(args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(err).not.toMatch(/\n\s+at /);
});

test("sqlite writes the whole as one file", async () => {
  expect((await facts("sqlite h.sqlite")).code).toBe(0);
  expect(statSync(join(folder, "h.sqlite")).size).toBeGreaterThan(1_000_000);
}, 30_000);
