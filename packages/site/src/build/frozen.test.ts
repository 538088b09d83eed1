import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { frozenVersions, keptIn, readFrozen, writeFrozen } from "./frozen.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frozen-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what is kept of a release comes back to the letter", () => {
  const files = { "map-europe.svg": "<svg>Берия</svg>\n", "power.svg": "<svg/>" };
  writeFrozen(folder, "1.0.0", files);
  expect(frozenVersions(folder)).toEqual(["1.0.0"]);
  expect(readFrozen(folder, "1.0.0")).toEqual(files);
});

test("a release is kept once, and facts between releases never", () => {
  writeFrozen(folder, "1.0.0", { "a.svg": "<svg/>" });
  expect(() => writeFrozen(folder, "1.0.0", { "a.svg": "<svg>other</svg>" })).toThrow("again");
  expect(() => writeFrozen(folder, "1.0.0+unreleased", {})).toThrow("it is no release");
  expect(readFrozen(folder, "1.0.0")).toEqual({ "a.svg": "<svg/>" });
});

test("versions are in the order of their numbers", () => {
  for (const version of ["10.0.0", "2.1.0", "2.0.0"]) writeFrozen(folder, version, {});
  expect(frozenVersions(folder)).toEqual(["2.0.0", "2.1.0", "10.0.0"]);
});

test("each drawing is known in the newest release that has it, with its height", () => {
  writeFrozen(folder, "1.0.0", { "gone.svg": '<svg height="80"/>', "map.svg": '<svg height="100"/>' });
  writeFrozen(folder, "2.0.0", { "map.svg": '<svg height="120.5"/>' });
  expect(keptIn(folder)).toEqual({
    gone: { version: "1.0.0", height: 80 },
    map: { version: "2.0.0", height: 120.5 },
  });
});

test("a folder that is not there keeps nothing", () => {
  expect(frozenVersions(join(folder, "none"))).toEqual([]);
});
