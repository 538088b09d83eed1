import { content } from "@thaw/content";
import { releases } from "@thaw/content/releases";
import { expect } from "vitest";
import { type AnswerName, answerSchemas } from "../src/answers/index.ts";
import { createApp } from "../src/app.ts";
import type { ProblemCode } from "../src/problem/problem.ts";

/** The app that the tests ask. */
export const app = createApp(content, { releases: async () => releases });

/** Ask for a good answer, re-parsed by the schema that the documentation promises. */
// biome-ignore lint/suspicious/noExplicitAny: the schema has just vouched for the shape.
export async function ask(path: string, schema: AnswerName): Promise<any> {
  const answer = await app.request(path);
  expect(answer.status, path).toBe(200);
  expect(answer.headers.get("Content-Type"), path).toBe("application/json; charset=utf-8");
  return answerSchemas[schema].parse(await answer.json());
}

/** Ask for a problem, re-parsed likewise, with the code it must have. */
// biome-ignore lint/suspicious/noExplicitAny: the schema has just vouched for the shape.
export async function askProblem(path: string, code: ProblemCode, init?: RequestInit): Promise<any> {
  const answer = await app.request(path, init);
  expect(answer.headers.get("Content-Type"), path).toBe("application/problem+json; charset=utf-8");
  expect(answer.headers.get("Cache-Control"), path).toBe("no-store");
  const problem = answerSchemas.Problem.parse(await answer.json());
  expect(problem, path).toMatchObject({ code, status: answer.status, type: `/docs#${code}` });
  return problem;
}
