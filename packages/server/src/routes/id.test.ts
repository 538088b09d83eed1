import { entryKinds, plural } from "@thaw/chronicle";
import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { app, askProblem } from "../../test/ask.ts";
import { createApp } from "../app.ts";

const where = async (path: string, accept?: string) => {
  const answer = await app.request(path, accept === undefined ? {} : { headers: { Accept: accept } });
  expect([answer.status, answer.headers.get("Vary")]).toEqual([303, "Accept"]);
  return answer.headers.get("Location") ?? "";
};

test.each(entryKinds)("a program that asks for the id of a %s is sent to its data, which answers", async (kind) => {
  const id = content.all(kind)[0]?.id;
  const address = await where(`/id/${id}`);
  expect(address).toBe(`/v1/${plural[kind]}/${id}`);
  expect((await app.request(address)).status).toBe(200);
});

test("a claim has a name, too", async () => {
  expect(await where("/id/arrest-of-beria.announced")).toBe("/v1/claims/arrest-of-beria.announced");
});

test("a reader is sent to the page", async () => {
  const site = createApp(content, { site: "https://thaw.example" });
  const ask = async (id: string) =>
    (await site.request(`/id/${id}`, { headers: { Accept: "text/html,*/*;q=0.8" } })).headers.get("Location");
  expect(await ask("arrest-of-beria")).toBe("https://thaw.example/events/arrest-of-beria/");
  expect(await ask("arrest-of-beria.announced")).toBe("https://thaw.example/claims/arrest-of-beria.announced/");
});

test("an id that nothing has is answered with the nearest", async () => {
  expect((await askProblem("/id/arrest-of-berya", "unknown-id")).suggestion).toBe("/id/arrest-of-beria");
});
