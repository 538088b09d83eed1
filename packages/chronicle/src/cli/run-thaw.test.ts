import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { romeFolder } from "../../test/corpus-folder.ts";

test("a true corpus ends with 0, a false one with 1 and the place", async () => {
  expect(await romeFolder().thaw("check")).toMatchObject({ code: 0, err: "" });
  const { code, out } = await romeFolder({ "places/rome-city.yaml": "name: Rome\nkind: town\n" }).thaw("check");
  expect(code).toBe(1);
  expect(out).toContain("corpus/places/rome-city.yaml:2:7 error");
});

test.each([
  [["chek"], "Did you mean check?"],
  [["check", "--formt", "json"], "Did you mean --format?"],
  [["check", "--format", "jsn"], "Allowed choices are text, json, sarif, github"],
  [["check", "korpus"], 'There is no folder "korpus"'],
  [["check", "corpus", "more"], "too many arguments"],
  [["build"], "required option '--out <folder>' not specified"],
  [["explain", "term-overlp"], 'did you mean "term-overlap"?'],
  [["check", "--explain", "term-overlp"], 'did you mean "term-overlap"?'],
])("%j was called wrongly, and is told how", async (args, told) => {
  const { code, out, err } = await romeFolder().thaw(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(told);
});

test("help is an answer, with and without being asked", async () => {
  const { thaw } = romeFolder();
  expect(await thaw("--help")).toEqual(await thaw());
  expect((await thaw("help", "build")).out).toContain("--out <folder>");
});

test("a rule is explained the same by both commands", async () => {
  const { thaw } = romeFolder();
  const explained = await thaw("explain", "term-overlap");
  expect(explained.out).toContain("An exclusive office has one holder at a time.");
  expect(await thaw("check", "--explain", "term-overlap")).toEqual(explained);
});

test("formats for machines print nothing beside them", async () => {
  const { thaw } = romeFolder();
  expect(JSON.parse((await thaw("check", "--format", "json")).out)).toBeInstanceOf(Array);
  expect(JSON.parse((await thaw("build", "--out", "made", "--format", "json")).out)).toBeInstanceOf(Array);
  expect(JSON.parse((await thaw("rules", "--format", "json")).out)[0]).toHaveProperty("reason");
});

test("build writes a release, again only what changed, and never into a folder of something else", async () => {
  const { folder, thaw } = romeFolder();
  expect((await thaw("build", "--out", "made", "--name", "Rome")).out).toMatch(/release \w{12}: \d+ files written/);
  expect(readFileSync(join(folder, "made/ids.d.ts"), "utf8")).toContain("interface Rome");
  expect((await thaw("build", "--out", "made", "--name", "Rome")).out).toContain("nothing changed");
  mkdirSync(join(folder, "photos"));
  writeFileSync(join(folder, "photos/one.jpg"), "x");
  const refused = await thaw("build", "--out", "photos");
  expect([refused.code, existsSync(join(folder, "photos/one.jpg"))]).toEqual([2, true]);
  expect(refused.err).toContain('"photos"');
});

test("stats tells what nobody knows, when it is asked to", async () => {
  const augury = `name: { display: Attus Navius, sort: Navius }\nrole: Augur\nunknown:\n  - { field: born, why: no annal has it }\ncite: [livy]\n`;
  const { thaw } = romeFolder({ "figures/attus-navius.yaml": augury });
  expect((await thaw("stats")).out).not.toContain("no annal has it");
  expect((await thaw("stats", "--unknown")).out).toContain("attus-navius.born: no annal has it");
  expect(JSON.parse((await thaw("stats", "--unknown", "--format", "json")).out).unknown).toEqual([
    { kind: "figure", entry: "attus-navius", field: "born", why: "no annal has it" },
  ]);
});
