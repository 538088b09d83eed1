import type { AnswerName } from "../answers/index.ts";

/** The answers of a route, for the OpenAPI document: its data by the name of its schema, and its problems. */
export function responses(name: AnswerName, description: string, { unknownId = false } = {}) {
  return {
    200: {
      description,
      headers: {
        ETag: {
          description: "Strong validator of the answer: send it back as If-None-Match.",
          schema: { type: "string" as const },
        },
      },
      content: { "application/json": { schema: reference(name) } },
    },
    304: { description: "What the client holds is still current." },
    400: { description: "A parameter is unknown, or its value is.", content: problem },
    ...(unknownId && {
      404: { description: "There is nothing with that id; the nearest is suggested.", content: problem },
    }),
  };
}

const problem = { "application/problem+json": { schema: reference("Problem") } };

function reference(name: AnswerName) {
  return { $ref: `#/components/schemas/${name}` };
}
