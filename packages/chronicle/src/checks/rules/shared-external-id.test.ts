import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("two figures cannot share an external id", () => {
  const { diagnostics } = compileRome({
    ...edited("figures/brutus.yaml", "cite:", "ids: { wikidata: Q1048 }\ncite:"),
    ...edited("figures/caesar.yaml", "cite:", "ids: { wikidata: Q1048 }\ncite:"),
  });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "Julius Caesar and Marcus Brutus share the wikidata id Q1048",
  ]);
});

test("a malformed one is refused", () => {
  expect(problems(compileRome(edited("figures/brutus.yaml", "cite:", "ids: { wikidata: 1048 }\ncite:")))).toEqual([
    "figures/brutus.yaml:4:18 error schema",
  ]);
});
