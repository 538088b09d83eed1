import { expect, test } from "vitest";
import { compileRome, problems } from "../../../test/rome.ts";
import { inTwoPlaces } from "./in-two-places.ts";

const { fails } = inTwoPlaces;
const lecture = (from: string, to: string) => ({
  ...fails,
  "events/lecture.yaml": fails["events/lecture.yaml"]?.replace(from, to) ?? "",
});

test("what is only probable, or only about dated, proves nothing", () => {
  expect(problems(compileRome(lecture("-0043-03-17", "-0043-03-17~")))).toEqual([]);
  expect(problems(compileRome(lecture("role: killer }", "role: killer, status: probable }")))).toEqual([]);
});

test("who need not be there may be named at both", () => {
  expect(problems(compileRome(lecture("role: killer", "role: victim")))).toEqual([]);
});

test("without a speed of travel only the same moment is refused", () => {
  const { "subject.yaml": subject = "", ...files } = fails;
  const slow = { "subject.yaml": subject.replace("travel: { kmPerDay: 100 }\n", "") };
  expect(problems(compileRome({ ...files, ...slow }))).toEqual([]);
});
