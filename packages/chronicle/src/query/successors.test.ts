import { expect, test } from "vitest";
import { compileRome } from "../../test/rome.ts";
import { openDataset } from "./dataset.ts";
import { successorsOf } from "./successors.ts";

const office = (seats: number) => ({
  "offices/praetor.yaml": `name: Praetor\nkind: magistracy\norganization: senate\nseats: ${seats}\ncite: [suetonius]\n`,
  "terms/praetor.yaml": `office: praetor
cite: [suetonius]
entries:
  caesar-praetor: { figure: caesar, start: -0061, end: -0060 }
  brutus-praetor: { figure: brutus, start: -0059, end: -0058 }
`,
});

function opened(files: Record<string, string>) {
  const { compiled, diagnostics } = compileRome({ "figures/brutus.yaml": brutus, ...files });
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  return openDataset(compiled);
}

const brutus =
  "name: { display: Marcus Brutus }\nrole: Senator and conspirator\nborn: -0084\ndied: -0041-10-23\ncite: [suetonius]\n";

test("the next holder of a seat that one person has is a successor; the last holder has none", () => {
  const dataset = opened(office(1));
  expect(successorsOf(dataset, "caesar").map(({ before, after }) => [before.id, after.id])).toEqual([
    ["caesar-praetor", "brutus-praetor"],
  ]);
  expect(successorsOf(dataset, "brutus")).toEqual([]);
});

test("among several seats nobody follows anybody", () => {
  expect(successorsOf(opened(office(2)), "caesar")).toEqual([]);
});

test("a figure that there is not is refused with the nearest", () => {
  expect(() => successorsOf(opened({}), "caesr")).toThrow(/did you mean "caesar"/);
});
