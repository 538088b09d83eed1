import { join } from "node:path";
import { openDataset } from "@thaw/chronicle";
import { compile } from "@thaw/chronicle/build";

import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";

const root = join(import.meta.dirname, "../../..");

test("the API answers over the corpus of a new subject, by that subject's words", async () => {
  const { compiled } = compile(join(root, "packages/create-thaw/templates/subject/corpus"));
  if (!compiled) throw new Error("the corpus of the template does not compile");
  const app = createApp(openDataset(compiled));
  const ask = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  expect(await ask("/v1/figures/gustave-eiffel")).toMatchObject({
    status: 200,
    body: { data: { label: "Gustave Eiffel" } },
  });
  expect(await ask("/v1/search?q=eiffel")).toMatchObject({
    status: 200,
    body: { data: expect.arrayContaining([expect.objectContaining({ id: "gustave-eiffel" })]) },
  });
  expect(await ask("/v1/power?date=1889-03-31")).toMatchObject({ status: 200, body: { period: "1880/1930" } });
  expect(await ask("/v1/events?kind=arrest")).toMatchObject({
    status: 400,
    body: { detail: '"arrest" is no kind of event (there is: opening)' },
  });
});
