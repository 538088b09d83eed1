import { expect, test } from "vitest";
import { etagOf, gzipped, matching } from "./etag.ts";

const of = (address: string, release = "r1") => etagOf(release, new URL(address, "http://api.test"));

test("equal addresses have equal validators, whatever the order of their parameters and the host", () => {
  expect(of("/v1/events?a=1&b=2")).toBe(of("/v1/events?b=2&a=1"));
  expect(of("/v1/events")).toBe(of("https://other.test/v1/events"));
});

test("different addresses and releases have different validators", () => {
  const addresses = [
    "/",
    "/v1/events",
    "/v1/events?",
    "/v1/events?a=1",
    "/v1/events?a=2",
    "/v1/events?a=1&a=1",
    "/v1/events?a=1%26a=1",
    "/v1/figures",
  ];
  const tags = addresses.map((address) => of(address));
  expect(new Set(tags).size).toBe(addresses.length - 1);
  expect(of("/v1/events?")).toBe(of("/v1/events"));
  expect(of("/", "r2")).not.toBe(of("/", "r1"));
});

test("no two of a hundred thousand addresses share a validator", () => {
  const tags = new Set<string>();
  for (let number = 0; number < 100_000; number++) tags.add(of(`/v1/figures/figure-${number}`));
  expect(tags.size).toBe(100_000);
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b" , W/"a"', true],
  ['"b"', false],
  ["a", false],
  ["", false],
])('If-None-Match: %s names the validator "a": %s', (header, expected) =>
  expect(matching(header, '"a"')).toBe(expected ? '"a"' : undefined),
);

test("the validator of the compressed form is another one, and is found as well", () => {
  expect(gzipped('"a"')).toBe('"a-gz"');
  expect(matching('"b", W/"a-gz"', '"a"')).toBe('"a-gz"');
});
