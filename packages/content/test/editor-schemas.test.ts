import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entryKinds, plural } from "@thaw/chronicle";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { CORE_SCHEMA, load } from "js-yaml";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Check a value as an editor does: YAML in the core schema, JSON Schema 2020-12. */
function validator(kind: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(root, `generated/schemas/${kind}.json`), "utf8")));
}

const yaml = (path: string): unknown => load(readFileSync(join(root, "corpus", path), "utf8"), { schema: CORE_SCHEMA });

test.each(entryKinds.filter((kind) => kind !== "story"))(
  "an editor finds nothing against the corpus files of the kind %s",
  (kind) => {
    const validate = validator(kind);
    for (const file of readdirSync(join(root, "corpus", plural[kind]))) {
      validate(yaml(`${plural[kind]}/${file}`));
      expect(validate.errors ?? [], file).toEqual([]);
    }
  },
);

test("an editor finds nothing against subject.yaml", () => {
  const validate = validator("subject");
  validate(yaml("subject.yaml"));
  expect(validate.errors ?? []).toEqual([]);
});

test("an editor marks a misspelt field, an unknown id and a wrong word", () => {
  const validate = validator("event");
  const arrest = yaml("events/arrest-of-beria.yaml") as Record<string, unknown>;
  expect(validate({ ...arrest, titel: "x" })).toBe(false);
  expect(validate({ ...arrest, kind: "party" })).toBe(false);
  expect(validate({ ...arrest, cite: ["knight-1939"] })).toBe(false);
});
