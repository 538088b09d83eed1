import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { compile, writeRelease } from "../dist/build/index.js";
import { draftSchemas, type EntryKind, plural } from "../dist/model/index.js";

/** One measured run in a process of its own: `compile` is ours, `floor` reads, parses and validates and does nothing else. */
const [what, directory = ""] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), "bench-out-"));
if (what === "compile") {
  const { compiled, diagnostics } = compile(directory);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!compiled) throw new Error(`the synthetic corpus does not compile: ${JSON.stringify(errors.slice(0, 3))}`);
  writeRelease(compiled, out, "Synthetic");
} else {
  const kinds = Object.entries(plural) as [EntryKind, string][];
  for (const folder of readdirSync(directory, { withFileTypes: true })) {
    const kind = kinds.find(([, name]) => name === folder.name)?.[0];
    if (!kind) continue;
    const entries = readdirSync(join(directory, folder.name)).map((file) =>
      draftSchemas[kind].parse(
        load(readFileSync(join(directory, folder.name, file), "utf8"), { schema: FAILSAFE_SCHEMA }),
      ),
    );
    writeFileSync(join(out, `${kind}.json`), JSON.stringify(entries));
  }
}
rmSync(out, { recursive: true });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }));
