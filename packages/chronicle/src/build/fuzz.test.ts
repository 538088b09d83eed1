import { expect, test } from "vitest";
import { fuzzYaml } from "../../test/fuzz-yaml.ts";
import { rome } from "../../test/rome.ts";
import { entryKinds, plural } from "../model/subject.ts";
import { compileFiles } from "./compile.ts";

const DOCUMENTS = 20_000;

test(`${DOCUMENTS.toLocaleString("en")} documents that are mostly none are each an entry or a diagnostic in their file, never a crash`, () => {
  const subject = { path: "subject.yaml", text: rome["subject.yaml"] ?? "" };
  const originals = Object.entries(rome).filter(([path]) => path !== "subject.yaml");
  const kindOf = (path: string) => entryKinds.find((kind) => path.startsWith(`${plural[kind]}/`)) ?? "event";
  const sound = originals.map(([path, text]) => ({ path, text, kind: kindOf(path) }));
  let refused = 0;
  let number = 0;
  for (const text of fuzzYaml(
    originals.map(([, original]) => original),
    DOCUMENTS,
    1953,
  )) {
    number += 1;
    const kind = entryKinds[number % entryKinds.length] ?? "event";
    const path = `${plural[kind]}/fuzz-${number}.${kind === "story" ? "md" : "yaml"}`;
    const { diagnostics, dataset } = compileFiles({
      subject,
      files: [...sound, { path, text, kind }],
      found: 11,
      diagnostics: [],
    });
    const own = diagnostics.filter(({ place }) => place.file === path);
    for (const { place, message } of own) {
      expect(message).not.toBe("");
      expect(place.line).toBeLessThanOrEqual(text.split("\n").length);
      expect(Math.min(place.line, place.column, place.length)).toBeGreaterThan(0);
    }
    const entered = entryKinds.some((one) => dataset?.all(one).some(({ id }) => id === `fuzz-${number}`));
    if (own.some(({ severity }) => severity === "error")) refused += 1;
    expect(entered || own.length > 0 || text.includes("entries:"), `lost: ${JSON.stringify(text)}`).toBe(true);
  }
  expect(refused).toBeGreaterThan(DOCUMENTS / 2);
}, 120_000);
