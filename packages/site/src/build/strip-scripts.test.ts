import { expect, test } from "vitest";
import { stripScripts } from "./strip-scripts.ts";

test("Next's scripts, their preloads and the payload go; the text, the styles, our own script and structured data stay", () => {
  const page = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/b.js"/><link rel="preload" as="font" href="/f.woff2"/><script src="/b.js" async=""></script><script type="module" src="/made/scripts/site.js" async=""></script></head><body><!--$--><p>A <!-- -->b.</p><!--/$--><script>self.__next_f.push("<p>x</p>")</script><script type="application/ld+json">{"a":1}</script></body></html>`;
  expect(stripScripts(page)).toBe(
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/f.woff2"/><script type="module" src="/made/scripts/site.js" async=""></script></head><body><p>A b.</p><script type="application/ld+json">{"a":1}</script></body></html>',
  );
});
