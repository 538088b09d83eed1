import { readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { weigh } from "./weigh.ts";

const out = join(import.meta.dirname, "../out");
const pages = {
  "front page": "/",
  "a chapter": "/stories/08-the-arrest/",
  "an event": "/events/arrest-of-beria/",
  "a figure": "/figures/nikita-khrushchev/",
  "a day": "/on/1953-06-26/",
  "the review": "/reviews/grunge-what-really-happened/",
  "all sources": "/sources/",
};

const files = readdirSync(out, { recursive: true, encoding: "utf8" });
const rows = Object.entries(pages).map(([name, path]) => {
  const { html, styles, preloaded, scripts, requests } = weigh(out, path);
  const total = html + styles + preloaded;
  return `| ${[name, `\`${path}\``, html, styles, preloaded, scripts, requests, total].join(" | ")} |`;
});

const report = `# What a page weighs

Bytes on the wire for a first visit, read from the built site: HTML and CSS gzipped at level 9, the two preloaded Latin fonts as they are.
Scripts are counted as tags: each page has one, of less than 3 kB; see \`e2e/weight.test.ts\`.
A second page fetches its HTML alone. Pages that show Cyrillic fetch 18 to 43 kB of fonts more. Run with \`pnpm --filter @thaw/web bench\`.

| page | address | HTML | CSS | fonts | scripts | requests | all |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}

${files.filter((path) => path.endsWith(".html")).length} pages, ${files.filter((path) => path.endsWith(".json")).length} data twins.
Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}. The bytes don't depend on the machine.
`;

writeFileSync(join(import.meta.dirname, "results.md"), report);
console.log(report);
