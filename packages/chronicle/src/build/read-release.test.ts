import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compileRome } from "../../test/rome.ts";
import { ReleaseError, readRelease } from "./read-release.ts";
import { writeRelease } from "./write-release.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "release-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test("a release is read back as it was written, by its folder, its index, or as one file", () => {
  const { compiled } = compileRome();
  if (!compiled) throw new Error("the corpus does not compile");
  const out = folder();
  writeRelease(compiled, out, "Rome");
  writeFileSync(join(out, "whole.json"), JSON.stringify(compiled));
  for (const path of [".", "data/index.json", "whole.json"])
    expect(readRelease(join(out, path))).toEqual(JSON.parse(JSON.stringify(compiled)));
});

test("what is no release is refused with the path and the reason", () => {
  const empty = folder();
  writeFileSync(join(empty, "a.json"), "{}");
  writeFileSync(join(empty, "b.json"), "{");
  for (const [path, why] of [
    ["", "it has no data/index.json"],
    ["a.json", "it has no subject and release"],
    ["b.json", "it is no JSON"],
    ["none", "There is no file or folder"],
  ] as const) {
    expect(() => readRelease(join(empty, path))).toThrow(ReleaseError);
    expect(() => readRelease(join(empty, path))).toThrow(why);
  }
});
