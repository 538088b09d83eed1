import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runThaw } from "../run-thaw.ts";

const folder = mkdtempSync(join(tmpdir(), "import-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function thaw(...args: string[]) {
  let [out, err] = ["", ""];
  const code = await runThaw(args, {
    folder,
    colours: false,
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

test("a table becomes a corpus that passes the check, what was not carried is told, and nothing is overwritten", async () => {
  writeFileSync(join(folder, "towers.csv"), "title,date,colour\nThe Eiffel Tower is opened,1889-03-31,brown\n");
  const dry = await thaw("import", "csv", "towers.csv", "--dry-run");
  expect(dry.out).toContain("3 files would be written to corpus");
  const { code, out } = await thaw("import", "csv", "towers.csv", "--title", "A list of towers");
  expect(code).toBe(0);
  expect(out).toBe(
    "3 files written to corpus\nNot carried:\n  column colour: no field of an entry is known by this heading\n",
  );
  expect(readFileSync(join(folder, "corpus/events/the-eiffel-tower-is-opened.yaml"), "utf8")).toContain("1889-03-31");
  expect((await thaw("check")).code).toBe(0);
  expect(await thaw("import", "csv", "towers.csv")).toMatchObject({
    code: 2,
    err: "There is a file sources/towers.yaml already. Nothing was written.\n",
  });
});

test.each([
  [["import", "xml", "towers.csv"], /"xml" is no format that can be imported: csv, timelinejs/],
  [["import", "popolo", "towers.csv"], /This is no JSON/],
  [["import", "csv", "none.csv"], /Cannot read "none\.csv"/],
])("%j ends with 2 and one sentence", async (args, message) => {
  const { code, err } = await thaw(...args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});
