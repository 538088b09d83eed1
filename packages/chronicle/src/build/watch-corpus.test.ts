import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { rome } from "../../test/rome.ts";
import { type Compilation, compile } from "./compile.ts";
import { watchCorpus } from "./watch-corpus.ts";

test("a watched corpus is compiled again after an edit, an editor's rename, a deletion and a new folder", async () => {
  const directory = mkdtempSync(join(tmpdir(), "watch-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  for (const [path, text] of Object.entries(rome)) write(path, text.trimStart());

  const options = { today: "2026-11-23" };
  let last: Compilation | undefined;
  let wake = () => {};
  const watching = watchCorpus(directory, options, (compilation) => {
    last = compilation;
    wake();
  });
  /** Do something, and wait until the watch answers as a compiler that starts anew. */
  const after = async (act: () => void) => {
    act();
    const wanted = compile(directory, options);
    while (
      JSON.stringify(last?.diagnostics) !== JSON.stringify(wanted.diagnostics) ||
      last?.compiled?.release.id !== wanted.compiled?.release.id
    )
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return wanted.diagnostics.map(({ rule }) => rule);
  };

  try {
    expect(await after(() => {})).toEqual([]);
    const brutus = rome["figures/brutus.yaml"] ?? "";
    expect(await after(() => write("figures/brutus.yaml", brutus.replace("role:", "rolle:")))).toContain(
      "unknown-field",
    );
    const saved = () => {
      write("figures/.brutus.yaml.swp", brutus);
      renameSync(join(directory, "figures/.brutus.yaml.swp"), join(directory, "figures/brutus.yaml"));
    };
    expect(await after(saved)).toEqual([]);
    write("figures/sedXk3", brutus.replace("role:", "rolle:"));
    const inPlace = () => renameSync(join(directory, "figures/sedXk3"), join(directory, "figures/brutus.yaml"));
    expect(await after(inPlace)).toContain("unknown-field");
    expect(await after(() => rmSync(join(directory, "figures/brutus.yaml")))).toContain("dangling-reference");
    expect(await after(saved)).toEqual([]);
    const dispute =
      "question: When?\nabout: [caesar.born]\npositions:\n  a: { statement: A., holders: [A], cite: [suetonius] }\n";
    expect(await after(() => write("disputes/when.yaml", dispute))).toContain("missing-field");
    expect(await after(() => rmSync(join(directory, "disputes"), { recursive: true }))).toEqual([]);
  } finally {
    watching.close();
    rmSync(directory, { recursive: true });
  }
}, 20_000);
