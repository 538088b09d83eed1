import { expect, test } from "vitest";
import { compileRome, problems } from "../../../test/rome.ts";
import { actsWhileDetained } from "./acts-while-detained.ts";

const { fails } = actsWhileDetained;

test("without a known release it is a warning, until death", () => {
  const { "events/release.yaml": _, ...withoutRelease } = fails;
  expect(problems(compileRome(withoutRelease))).toEqual(["events/council.yaml:5:7 warning acts-while-detained"]);
});

test("being arrested, tried or spoken of needs no liberty", () => {
  const council = fails["events/council.yaml"]?.replace("role: killer", "role: victim") ?? "";
  expect(problems(compileRome({ ...fails, "events/council.yaml": council }))).toEqual([]);
});

test("on the day of the arrest itself one may have been free", () => {
  const council = fails["events/council.yaml"]?.replace("-0042-06-01", "-0042-05-01") ?? "";
  expect(problems(compileRome({ ...fails, "events/council.yaml": council }))).toEqual([]);
});
