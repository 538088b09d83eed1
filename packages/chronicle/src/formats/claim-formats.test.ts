import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { compileRome } from "../../test/rome.ts";
import { openDataset } from "../query/dataset.ts";
import { claimFormats, claimsCsv, claimsNdjson } from "./claim-formats.ts";

const { compiled } = compileRome();
if (!compiled) throw new Error("the corpus does not compile");
const { claims } = openDataset(compiled);
const options = { site: "https://rome.example" };

test("a table of claims has a row for each, with its status and its sources", () => {
  const rows: Record<string, string>[] = parse(claimsCsv.write(claims, options), { columns: true });
  expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  const [first] = claims;
  expect(rows[0]).toMatchObject({
    status: first?.status,
    text: first?.text,
    sources: first?.cite.map(({ source }) => source).join("; "),
    page: `https://rome.example/claims/${first?.id}/`,
  });
});

test("each line of NDJSON is a claim, whole", () => {
  const lines = claimsNdjson.write(claims, options).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(claims)));
});

test.each(claimFormats)("$id of no claims is no error", (format) => {
  expect(format.write([], options).trim().split("\r\n").length).toBe(1);
});
