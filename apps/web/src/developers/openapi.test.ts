import { expect, test } from "vitest";
import { operationsOf, readOperations } from "./openapi.ts";

test("operations are told by tag, with their parameters, named ones too", () => {
  const groups = operationsOf({
    paths: {
      "/v1/power": {
        get: {
          tags: ["Questions"],
          summary: "Who held what",
          parameters: [
            { name: "date", required: true, schema: { description: "A day." } },
            { $ref: "#/components/parameters/limit" },
          ],
        },
      },
      "/v1/events": { get: { tags: ["Lists"] } },
    },
    components: { parameters: { limit: { name: "limit", description: "At most so many." } } },
  });
  expect(groups.map(({ tag }) => tag)).toEqual(["Questions", "Lists"]);
  expect(groups[0]?.operations[0]).toMatchObject({
    method: "GET",
    path: "/v1/power",
    parameters: [
      { name: "date", required: true, description: "A day." },
      { name: "limit", required: false, description: "At most so many." },
    ],
  });
});

test("without the description, what to do is said", () => {
  expect(() => readOperations("/nowhere/openapi.json")).toThrow(/copied there by/);
});
