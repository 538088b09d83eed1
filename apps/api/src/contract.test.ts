import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { breakingDifferences, type OpenApiDocument } from "@thaw/server/documents";
import { expect, test } from "vitest";
import { contract, document } from "./contract.ts";

const committed: OpenApiDocument = JSON.parse(readFileSync(join(import.meta.dirname, "../openapi.json"), "utf8"));

test("nothing that clients were promised is broken: if this is meant, announce it, then run `pnpm --filter @thaw/api contract`", () => {
  expect(breakingDifferences(committed, contract)).toEqual([]);
});

test("every route, parameter and schema is in the committed promise: `pnpm --filter @thaw/api contract` writes it", () => {
  const outline = ({ paths, components }: OpenApiDocument) => ({
    routes: Object.entries(paths).map(([path, { get }]) => [path, (get.parameters ?? []).map(({ name }) => name)]),
    schemas: Object.keys(components.schemas),
  });
  expect(outline(committed)).toEqual(outline(contract));
});

test("the linter has nothing to say", async () => {
  const config = await createConfig({ extends: ["recommended-strict"] });
  for (const told of [committed, document]) {
    const found = await lintFromString({ source: JSON.stringify(told), config });
    const problems = found.filter(
      // A name of a thing is always answered by where the thing is told.
      ({ ruleId, location }) => !(ruleId === "operation-2xx-response" && location[0]?.pointer?.includes("~1id~1")),
    );
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual(
      [],
    );
  }
});
