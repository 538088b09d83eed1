import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { runThaw } from "../src/cli/run-thaw.ts";
import { rome } from "./rome.ts";

/** A folder with the Roman corpus in `corpus`, for the length of a test, and the `thaw` command run in it. */
export function romeFolder(changes: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "thaw-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries({ ...rome, ...changes })) {
    const target = join(folder, "corpus", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text.trimStart());
  }
  const thaw = async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runThaw(args, {
      folder,
      colours: false,
      write: (text) => out.push(text),
      complain: (text) => err.push(text),
    });
    return { code, out: out.join(""), err: err.join("") };
  };
  return { folder, thaw };
}
