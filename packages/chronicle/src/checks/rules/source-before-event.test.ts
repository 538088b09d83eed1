import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

const issued = (date: string) => edited("sources/suetonius.yaml", "type: book", `type: book\nissued: ${date}`);

test("a work bears no witness to what came after it, with both places", () => {
  const { diagnostics } = compileRome(issued("-0042"));
  expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
    [
      "source-before-event",
      'Suetonius, The Twelve Caesars (43 BCE), published 43 BCE, cannot support "Marcus Brutus: died 23 October 42 BCE"',
    ],
  ]);
  expect(diagnostics[0]?.related[0]?.place).toMatchObject({ file: "sources/suetonius.yaml", line: 4 });
});

test("a work of the same year may, and so may one of no known date", () => {
  expect(problems(compileRome(issued("-0041")))).toEqual([]);
  expect(problems(compileRome())).toEqual([]);
});

test("a work that only mentions it claims nothing", () => {
  const early = { ...issued("-0042"), "sources/other.yaml": "title: Lives\nkind: scholarship\ntype: book\n" };
  const cite = "died: { date: -0041-10-23, cite: [other, { source: suetonius, stance: mentions }] }\ncite: [suetonius]";
  expect(
    problems(compileRome({ ...early, ...edited("figures/brutus.yaml", "died: -0041-10-23\ncite: [suetonius]", cite) })),
  ).toEqual([]);
});
