import { expect, test } from "vitest";
import { compileRome, problems } from "../../../test/rome.ts";

const story = (body: string) => ({ "stories/short.md": `---\ntitle: In short\nkind: answer\n---\n${body}\n` });

test("a sentence of fact that rests on nothing is refused, at its place in the Markdown", () => {
  const found = compileRome(story("Caesar died [#caesar.died]. Brutus fled to Greece."));
  expect(problems(found)).toEqual(["stories/short.md:5:29 error sentence-without-reference"]);
});

test("a claim, a source or a mark is enough", () => {
  const body =
    "[Caesar](figure:caesar) died [#caesar.died]. Brutus fled [@suetonius]. It was folly [!judgement]. Let us go on [!narration].";
  expect(problems(compileRome(story(body)))).toEqual([]);
});
