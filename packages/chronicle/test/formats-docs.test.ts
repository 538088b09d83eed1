import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formats } from "../src/formats/index.ts";

const path = join(import.meta.dirname, "../docs/formats.md");

test("docs/formats.md lists every format as the code describes it", async () => {
  const [before = "", after = ""] = readFileSync(path, "utf8").split(/<!-- formats -->[\s\S]*<!-- end of formats -->/);
  const list = formats.map(
    ({ id, title, mediaType, standard, kinds, loses }) =>
      `### [${title}](${standard})\n\n\`.${id}\`, \`${mediaType}\`. Carries: ${kinds.length === 11 ? "every kind of entry" : kinds.join(", ")}.\nLoses: ${loses}\n`,
  );
  await expect(`${before}<!-- formats -->\n\n${list.join("\n")}\n<!-- end of formats -->${after}`).toMatchFileSnapshot(
    path,
  );
});
