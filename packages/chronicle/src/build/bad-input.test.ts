import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileRome, rome, withCorpus } from "../../test/rome.ts";
import { type Compilation, compile } from "./compile.ts";

/** Every diagnostic in a line: place, rule, sentence. */
function lines({ diagnostics }: Pick<Compilation, "diagnostics">): string[] {
  return diagnostics.map(
    ({ place, rule, message }) => `${place.file}:${place.line}:${place.column} ${rule}: ${message}`,
  );
}

/** What the compiler says of the Roman corpus when something has been done to its folder. */
function linesAfter(spoil: (directory: string) => void): string[] {
  return withCorpus(rome, (directory) => {
    spoil(directory);
    return lines(compile(directory, { today: "2026-11-23" }));
  });
}

test.each<[string, string, string]>([
  ["an empty file", "", "1:1 schema: The file is empty"],
  ["a file of comments", "# nothing\n\n  # yet\n", "1:1 schema: The file is empty"],
  ["a list", "- a\n", "1:1 schema: An entry is a mapping of fields to values"],
  ["text", "Nero\n", "1:1 schema: An entry is a mapping of fields to values"],
  [
    "several documents",
    "role: a\n---\nrole: b\n",
    "2:1 yaml-syntax: Cannot read the YAML: expected a single document in the stream, but found more",
  ],
  [
    "a key that stands twice",
    "role: a\nname: { display: X }\nrole: b\n",
    "3:1 yaml-syntax: Cannot read the YAML: duplicated mapping key",
  ],
  [
    "an alias",
    "name: &a { display: X }\nrole: *a\n",
    "2:8 yaml-syntax: Cannot read the YAML: aliases exceeded maxAliases (0)",
  ],
  [
    "a bomb of aliases",
    "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    "2:9 yaml-syntax: Cannot read the YAML: aliases exceeded maxAliases (0)",
  ],
  [
    "too deep a nesting",
    `name: ${"{ a: ".repeat(5000)}`,
    "1:499 yaml-syntax: Cannot read the YAML: nesting exceeded maxDepth (100)",
  ],
  [
    "a tab that indents",
    "name:\n\tdisplay: X\n",
    "2:1 yaml-syntax: Cannot read the YAML: tab characters must not be used in indentation",
  ],
  [
    "a tag",
    "name: !!binary aGVsbG8=\nrole: x\n",
    "1:7 yaml-syntax: Cannot read the YAML: unknown scalar tag !<tag:yaml.org,2002:binary>",
  ],
  [
    "a list as a key",
    "? [a, b]\n: c\n",
    "1:1 yaml-syntax: Cannot read the YAML: object-based map does not support complex keys",
  ],
  [
    "a control character",
    "name: { display: X }\nrole: a\u0007b\n",
    "2:8 yaml-syntax: Cannot read the YAML: the stream contains non-printable characters",
  ],
  ["a NUL", "name: { display: X }\nrole: a\0b\n", "2:8 unreadable-file: A NUL byte stands here: this is no text"],
  ["entries: without any", "entries: {}\n", "1:1 schema: There is no entry under entries:"],
  ["entries: with nothing behind it", "entries:\n", "1:8 schema: entries: is a mapping of ids to entries"],
  [
    "a prototype as a field",
    "__proto__: { polluted: x }\nname: { display: X }\nrole: x\n",
    '1:1 unknown-field: There is no field "__proto__" here',
  ],
  [
    "a method's name as a field",
    "toString: x\nname: { display: X }\nrole: x\n",
    '1:1 unknown-field: There is no field "toString" here',
  ],
  [
    "a prototype as an id",
    "entries:\n  __proto__: { name: { display: X }, role: x }\n",
    '2:3 invalid-id: "__proto__" is no id: an id is written in lower-case letters, digits and single hyphens',
  ],
  [
    "a list where a mapping is wanted",
    "name: [Nero]\nrole: x\n",
    '1:1 schema: name: a mapping is wanted here, not ["Nero"]',
  ],
  [
    "a mapping where text is wanted",
    "name: { display: X }\nrole: { a: b }\n",
    '2:1 schema: role: text is wanted here, not {"a":"b"}',
  ],
  [
    "a year without its zeros",
    "name: { display: X }\nrole: x\nborn: 37\n",
    '3:7 invalid-date: Cannot parse date "37": a year has four digits',
  ],
])("%s gives one message with its place", (_, text, said) => {
  const { diagnostics } = compileRome({ "figures/nero.yaml": text });
  const errors = lines({ diagnostics: diagnostics.filter(({ severity }) => severity === "error") });
  expect(errors).toEqual([`figures/nero.yaml:${said}`]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test("a key that stands twice is shown in both its places", () => {
  const { diagnostics } = compileRome({
    "figures/nero.yaml": "name:\n  display: X\n  sort: X\n  display: Y\nrole: x\n",
  });
  expect(diagnostics[0]?.place).toMatchObject({ line: 4, column: 3, length: 1 });
  expect(diagnostics[0]?.related).toEqual([
    { place: { file: "figures/nero.yaml", line: 2, column: 3, length: 7 }, message: "the same key stands here" },
  ]);
});

test.each<[string, Buffer, string]>([
  [
    "Windows-1251",
    Buffer.concat([Buffer.from("name: { display: Nero }\nrole: "), Buffer.from([0xcf, 0xf0, 0xe8])]),
    "2:7 unreadable-file: Byte 0xCF is not UTF-8: the text seems to be in an encoding of one byte a letter, such as Windows-1251 or Latin-1",
  ],
  [
    "Latin-1",
    Buffer.from("name: { display: Néron }\nrole: x\n", "latin1"),
    "1:19 unreadable-file: Byte 0xE9 is not UTF-8: the text seems to be in an encoding of one byte a letter, such as Windows-1251 or Latin-1",
  ],
  [
    "UTF-16 with its mark",
    Buffer.from("\ufeffname: { display: Nero }\nrole: x\n", "utf16le"),
    "1:1 unreadable-file: The file is UTF-16, where UTF-8 is wanted",
  ],
  [
    "UTF-16 without",
    Buffer.from("name: { display: Nero }\nrole: x\n", "utf16le"),
    "1:1 unreadable-file: The file is UTF-16, where UTF-8 is wanted",
  ],
  [
    "a letter cut off",
    Buffer.from("name: { display: Né").subarray(0, -1),
    "1:19 unreadable-file: Byte 0xC3 is not UTF-8: the text seems to be in an encoding of one byte a letter, such as Windows-1251 or Latin-1",
  ],
])("%s is told from UTF-8, by the byte where it shows", (_, bytes, said) => {
  const found = linesAfter((directory) => writeFileSync(join(directory, "figures/nero.yaml"), bytes));
  expect(found).toEqual([`figures/nero.yaml:${said}`]);
});

test("what is no plain file is named for what it is", () => {
  expect(linesAfter((directory) => mkdirSync(join(directory, "figures/nero.yaml")))).toEqual([
    "figures/nero.yaml:1:1 unreadable-file: This is a folder, where a plain file is wanted: links and devices are not followed",
  ]);
  const link = (to: string) => (directory: string) => symlinkSync(to, join(directory, "figures/nero.yaml"));
  for (const to of ["nowhere.yaml", "nero.yaml", "brutus.yaml"])
    expect(linesAfter(link(to)), to).toEqual([
      "figures/nero.yaml:1:1 unreadable-file: This is a symbolic link, where a plain file is wanted: links and devices are not followed",
    ]);
  expect(linesAfter((directory) => void execFileSync("mkfifo", [join(directory, "figures/nero.yaml")]))).toEqual([
    "figures/nero.yaml:1:1 unreadable-file: This is a device, a pipe or a socket, where a plain file is wanted: links and devices are not followed",
  ]);
  const loop = linesAfter((directory) => {
    rmSync(join(directory, "relations"), { recursive: true });
    symlinkSync("..", join(directory, "relations"));
  });
  expect(loop).toContain('relations:1:1 misplaced-file: "relations" is no folder, where that of relations is wanted');
});

test("a huge file is refused unread", () => {
  const found = linesAfter((directory) =>
    writeFileSync(join(directory, "figures/nero.yaml"), `role: ${"x".repeat(5 * 1024 * 1024)}\n`),
  );
  expect(found).toEqual(["figures/nero.yaml:1:1 unreadable-file: The file has 5242887 bytes, and may have 4194304"]);
});

test("ids that differ only in case are one file on some machines, so they clash", () => {
  const figure = "name: { display: Nero }\nrole: Emperor\ncite: [suetonius]\n";
  const { diagnostics } = compileRome({ "figures/nero.yaml": figure, "figures/Nero.yaml": figure });
  const [clash] = diagnostics.filter(({ rule }) => rule === "duplicate-id");
  expect(clash).toMatchObject({
    message: 'The ids "Nero" and "nero" differ only in case',
    place: { file: "figures/Nero.yaml", line: 1, column: 1 },
    related: [{ place: { file: "figures/nero.yaml", line: 1, column: 1 } }],
  });
  expect(diagnostics.filter(({ rule }) => rule === "invalid-id")).toEqual([]);
});

test("many faults in one large file are found in time that grows with their number", () => {
  const entries = (count: number) =>
    `entries:\n${Array.from({ length: count }, (_, n) => `  nero-${n}: { nme: X, role: x, born: 1${n} }\n`).join("")}`;
  const folder = mkdtempSync(join(tmpdir(), "faults-"));
  mkdirSync(join(folder, "figures"));
  writeFileSync(join(folder, "subject.yaml"), rome["subject.yaml"] ?? "");
  const seconds = (count: number) => {
    writeFileSync(join(folder, "figures/neros.yaml"), entries(count));
    const start = process.cpuUsage();
    expect(compile(folder).diagnostics.length).toBeGreaterThanOrEqual(count);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  seconds(1_000);
  const [few, many] = [seconds(1_000), seconds(8_000)];
  rmSync(folder, { recursive: true });
  expect(many).toBeLessThan(few * 8 * 4);
}, 60_000);

test("no file is lost: each found holds the subject, an entry, or a reported problem", () => {
  withCorpus(
    {
      ...rome,
      "figures/nero.yaml": "- a\n",
      "figures/otho.yml": "x",
      "events/none.yaml": "entries: {}\n",
      "stories/a.md": "no front matter",
    },
    (directory) => {
      const { files, dataset, diagnostics } = compile(directory);
      const sound = new Set(["subject.yaml"]);
      for (const path of Object.keys(rome)) sound.add(path);
      const faulty = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ place }) => place.file));
      expect([...faulty].sort()).toEqual(["events/none.yaml", "figures/nero.yaml", "figures/otho.yml", "stories/a.md"]);
      expect(files.found).toBe(sound.size + faulty.size);
      expect(dataset?.figures.map(({ id }) => id)).toEqual(["brutus", "caesar"]);
    },
  );
});
