import * as z from "zod";
import { type ProblemCode, problemKinds } from "../problem/problem.ts";

/** What is wrong with a request, after RFC 9457. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe("Where this kind of problem is described."),
    title: z.string().describe("The kind of problem in words."),
    status: z.int().describe("The HTTP status."),
    code: z.enum(Object.keys(problemKinds) as ProblemCode[]).describe("The kind of problem, from a closed list."),
    detail: z.string().describe("What is wrong with this request, in a sentence."),
    suggestion: z.string().describe("What would work in its place, where that is known.").exactOptional(),
    errors: z
      .array(
        z.strictObject({
          parameter: z.string().describe("The parameter at fault."),
          value: z.string().describe("The value it had, cut to a line."),
          detail: z.string().describe("What is wrong with it."),
          suggestion: z.string().describe("What would work in its place, where that is known.").exactOptional(),
        }),
      )
      .describe("Every fault of the request.")
      .exactOptional(),
    requestId: z.string().describe("Names the request in a report of an error of ours.").exactOptional(),
  })
  .meta({ description: "What is wrong with a request, after RFC 9457." });
