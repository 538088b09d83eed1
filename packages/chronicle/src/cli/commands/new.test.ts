import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { romeFolder } from "../../../test/corpus-folder.ts";
import { compile } from "../../build/index.ts";
import { entryKinds, plural } from "../../model/subject.ts";

test.each(entryKinds)("a new %s is written with all that it must have as comments", async (kind) => {
  const { folder, thaw } = romeFolder();
  const { code, out } = await thaw("new", kind, "quite-new");
  expect(code).toBe(0);
  const missing = /still to say (.*)/.exec(out)?.[1]?.split(", ") ?? [];
  const text = readFileSync(
    join(folder, `corpus/${plural[kind]}/quite-new.${kind === "story" ? "md" : "yaml"}`),
    "utf8",
  );
  for (const field of missing) expect(text).toMatch(new RegExp(`^# +${field.split(".").at(-1)}: `, "m"));
  const untold = compile(join(folder, "corpus")).diagnostics.filter(({ place }) => place.file.includes("quite-new"));
  expect(untold.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).not.toContain("yaml-syntax");
});

test("an entry that is given all it must have breaks no rule", async () => {
  const { folder, thaw } = romeFolder();
  const event = [
    "--title",
    'The "last" meeting: in Rome # one',
    "--kind",
    "meeting",
    "--summary",
    "[Some] met.",
    "--time.effective",
    "-0043-03-20",
    "--cite",
    "[suetonius]",
    "--who",
    "[{ figure: brutus, role: killer }]",
  ];
  expect((await thaw("new", "event", ...event)).out).toContain("the-last-meeting-in-rome-one is written");
  expect(
    (
      await thaw(
        "new",
        "term",
        "brutus-dictator",
        "--office",
        "dictator",
        "--figure",
        "brutus",
        "--start",
        "-0048",
        "--end",
        "-0047",
      )
    ).code,
  ).toBe(0);
  const { diagnostics, dataset } = compile(join(folder, "corpus"));
  expect(diagnostics.filter(({ severity, rule }) => severity === "error" && rule !== "term-overlap")).toEqual([]);
  expect(dataset?.get("event", "the-last-meeting-in-rome-one").title).toBe('The "last" meeting: in Rome # one');
  expect(dataset?.terms.map(({ id }) => id)).toEqual(["brutus-dictator", "caesar-dictator"]);
});

test("a term stands in the file of its office, and what stood there stays", async () => {
  const { folder, thaw } = romeFolder();
  const path = join(folder, "corpus/terms/dictator.yaml");
  const before = readFileSync(path, "utf8");
  await thaw("new", "term", "brutus-dictator", "--office", "dictator", "--figure", "brutus");
  expect(readFileSync(path, "utf8").startsWith(before.trimEnd())).toBe(true);
});

test("a dry run and a refusal write nothing", async () => {
  const { folder, thaw } = romeFolder();
  expect((await thaw("new", "place", "ostia", "--dry-run")).out).toContain("places/ostia.yaml (new)");
  for (const args of [
    ["figure", "caesar"],
    ["figure", "Caesar the Elder"],
    ["figure"],
    ["event", "ostia", "--time.effective", "1953-13"],
    ["source", "ostia", "--kind", "rumour"],
    ["evnt", "ostia"],
    ["event", "ostia", "--titel", "x"],
  ])
    expect((await thaw("new", ...args)).code, args.join(" ")).toBe(2);
  expect(
    ["places/ostia.yaml", "events/ostia.yaml", "sources/ostia.yaml"].filter((path) =>
      existsSync(join(folder, "corpus", path)),
    ),
  ).toEqual([]);
});
