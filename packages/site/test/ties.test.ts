import { gzipSync } from "node:zlib";
import { pathIn, tieIndex } from "@thaw/charts";
import { content, pathBetween } from "@thaw/content";
import { expect, test } from "vitest";

const index = tieIndex(content, { figureHref: "/figures/*/", hrefOf: (kind, id) => `/${kind}s/${id}/` });

test("a browser finds the same way between two people as the dataset does", () => {
  const { figures } = index;
  let seed = 1953;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % figures.length;
  };
  for (let run = 0; run < 250; run++) {
    const [a, b] = [next(), next()];
    const [from, to] = [a, b].map((at) => figures[at]?.[0] ?? "");
    const expected = pathBetween(content, from as never, to as never)?.map((step) => [
      step.to.id,
      step.tie.type,
      step.certainty,
    ]);
    const found = pathIn(index, a, b)?.map(({ to: at, via, certain }) => [
      figures[at]?.[0],
      via[0],
      certain ? "certainly" : "possibly",
    ]);
    expect([from, to, found]).toEqual([from, to, expected]);
  }
});

test("what a browser fetches for it is no more than 60 kB gzipped", () => {
  expect(gzipSync(JSON.stringify(index)).length).toBeLessThan(60_000);
});
