import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rome } from "../../test/rome.ts";
import { rules } from "../checks/index.ts";
import { type Compilation, compile } from "./compile.ts";
import { createCompiler } from "./create-compiler.ts";
import { releaseFiles } from "./release-files.ts";

const options = { today: "2026-11-23" };

/** A corpus on disk that steps change, compiled after each by a compiler that stays and by one that starts anew. */
function inBoth(
  use: (step: (changes: Readonly<Record<string, string | null>>, told?: boolean) => Compilation) => void,
) {
  const directory = mkdtempSync(join(tmpdir(), "resident-"));
  const compiler = createCompiler(directory, options);
  const write = (path: string, text: string | null) => {
    if (text === null) return rmSync(join(directory, path), { force: true });
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    return writeFileSync(join(directory, path), text.trimStart());
  };
  try {
    use((changes, told = true) => {
      for (const [path, text] of Object.entries(changes)) write(path, text);
      const resident = compiler.compile(told ? Object.keys(changes) : undefined);
      const cold = compile(directory, options);
      expect(resident.diagnostics).toEqual(cold.diagnostics);
      expect(resident.counts).toEqual(cold.counts);
      expect(resident.files).toEqual(cold.files);
      expect(filesOf(resident)).toEqual(filesOf(cold));
      return resident;
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function filesOf({ compiled }: Compilation) {
  return compiled && [...releaseFiles(compiled, "Rome")].map(({ path, content }) => [path, String(content())]);
}

test("a compiler that stays answers as one that starts anew, through every rule broken and mended again", () => {
  inBoth((step) => {
    step(rome, false);
    for (const { fails, passes } of rules) {
      step(passes);
      step(fails);
      step(passes);
      step(Object.fromEntries(Object.keys({ ...fails, ...passes }).map((path) => [path, rome[path] ?? null])));
    }
    expect(step({}).diagnostics).toEqual([]);
  });
}, 120_000);

test("a compiler that stays answers as one that starts anew, through any edits, new files, deletions and renames", () => {
  const examples = rules.flatMap(({ fails, passes }) => [...Object.entries(fails), ...Object.entries(passes)]);
  const contents = new Map(Object.entries(rome).map(([path, text]) => [path, [text]]));
  for (const [path, text] of examples) contents.set(path, [...(contents.get(path) ?? []), text]);
  const paths = [...contents.keys()];
  const change = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...examples).map(([path, text]) => ({ [path]: text })) },
    { weight: 4, arbitrary: fc.constantFrom(...paths).map((path) => ({ [path]: rome[path] ?? null })) },
    { weight: 2, arbitrary: fc.constantFrom(...paths).map((path) => ({ [path]: null })) },
    {
      weight: 3,
      arbitrary: fc
        .record({
          path: fc.constantFrom(...paths),
          at: fc.nat(400),
          put: fc.constantFrom("", "\n", ": ", "x", "[", "\0"),
        })
        .map(({ path, at, put }) => {
          const text = contents.get(path)?.[0] ?? "";
          return { [path]: `${text.slice(0, at)}${put}${text.slice(at + 1)}` };
        }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...paths).map((path) => ({
        [path]: null,
        [path.replace("/", "/renamed-")]: contents.get(path)?.[0] ?? "",
      })),
    },
  );
  fc.assert(
    fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 2 }), { maxLength: 12 }), (steps) => {
      inBoth((step) => {
        step(rome, false);
        for (const changes of steps) step(Object.assign({}, ...changes));
      });
    }),
    { numRuns: 60 },
  );
}, 120_000);
