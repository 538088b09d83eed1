import { expect, test } from "vitest";
import { Notebook } from "./notebook.tsx";

const knight = { source: "knight-1993", stance: "supports" } as const;
const taubman = { source: "taubman-2003", stance: "supports" } as const;

test("notes are numbered in the order of their marks, and equal evidence shares a note", () => {
  const notebook = new Notebook();
  notebook.mark({ cite: [knight] });
  notebook.mark({ cite: [taubman] });
  notebook.mark({ cite: [knight] });
  expect(notebook.notes.map(({ number, marks }) => [number, marks])).toEqual([
    [1, ["r1", "r1-2"]],
    [2, ["r2"]],
  ]);
});

test("a reservation makes a note of its own", () => {
  const notebook = new Notebook();
  notebook.mark({ cite: [knight] });
  notebook.mark({ cite: [knight], note: "only his own account" });
  expect(notebook.notes).toHaveLength(2);
});

test("what rests on nothing gets no mark", () => {
  const notebook = new Notebook();
  expect(notebook.mark({ cite: [] })).toBeNull();
  expect(notebook.notes).toEqual([]);
});
