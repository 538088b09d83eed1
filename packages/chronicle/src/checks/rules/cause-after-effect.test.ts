import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

const later = `title: Funeral
kind: meeting
summary: He was burnt in the Forum.
time: { effective: -0043-03-20 }
cite: [suetonius]
`;

test("what came later led to nothing earlier", () => {
  const found = compileRome({
    "events/funeral.yaml": later,
    ...edited(
      "events/murder-of-caesar.yaml",
      "cite: [suetonius]",
      "causes:\n  - { event: funeral }\ncite: [suetonius]",
    ),
  });
  expect(problems(found)).toEqual(["events/murder-of-caesar.yaml:15:5 error cause-after-effect"]);
});

test("what came earlier may have led to it", () => {
  const found = compileRome({
    "events/funeral.yaml": later.replace("cite:", "causes: [{ event: murder-of-caesar }]\ncite:"),
  });
  expect(problems(found)).toEqual([]);
});
