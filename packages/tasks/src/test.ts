import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./workspace.ts";

/** What must hold besides the tests themselves, in the order in which a fault is cheapest to find. */
const steps: readonly { name: string; command: string; args: readonly string[] }[] = [
  { name: "format, lint and import boundaries", command: "biome", args: ["ci"] },
  {
    name: "build, with the content's checks",
    command: "turbo",
    args: ["run", "build", "check", "--output-logs=new-only"],
  },
  { name: "types", command: "turbo", args: ["run", "typecheck", "--output-logs=new-only"] },
];

process.exitCode = await test();

async function test(): Promise<number> {
  const tally = { passed: 0, failed: 0 };
  for (const { name, command, args } of steps) {
    console.log(`\n== ${name}`);
    const ok = (await run(command, args)) === 0;
    tally[ok ? "passed" : "failed"] += 1;
    if (!ok) console.log(`== ${name}: failed`);
  }

  console.log("\n== tests");
  const directory = mkdtempSync(join(tmpdir(), "thaw-test-"));
  const report = join(directory, "vitest.json");
  const code = await run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  const result = readReport(report);
  rmSync(directory, { recursive: true });
  tally.passed += result.passed;
  tally.failed += result.failed;
  if (code !== 0 && result.failed === 0) tally.failed += 1;

  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

/** Tests passed and failed; a file that could not be loaded counts as a failure. */
function readReport(path: string): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(path, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
