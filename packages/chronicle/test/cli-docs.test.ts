import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { romeFolder } from "./corpus-folder.ts";

const path = join(import.meta.dirname, "../docs/cli.md");

test("the examples of docs/cli.md do what they say, one after the other", async () => {
  const { thaw } = romeFolder();
  const parts = readFileSync(path, "utf8").split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m);
  const run: string[] = [];
  for (const [index, part] of parts.entries()) run.push(index % 2 === 0 ? part : await runExample(part, thaw));
  expect(parts.length).toBeGreaterThan(1);
  await expect(run.join("")).toMatchFileSnapshot(path);
});

/** The commands of an example, each followed by what it writes. */
async function runExample(example: string, thaw: ReturnType<typeof romeFolder>["thaw"]): Promise<string> {
  const lines: string[] = [];
  for (const line of example.split("\n").filter((candidate) => candidate.startsWith("$ thaw"))) {
    const { out, err } = await thaw(...wordsOf(line.slice("$ thaw ".length)));
    lines.push(
      `${line}\n${`${out}${err}`.replace(/release \w{12}: \d+/, "release …: …").replace(/release \w{12}/, "release …")}`,
    );
  }
  return lines.join("");
}

/** A command line taken apart as a shell does it, with single and double quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? "",
  );
}
