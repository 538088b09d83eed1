import { expect, test } from "vitest";
import { parseProse } from "./parse-prose.ts";

const sentences = (markdown: string) =>
  parseProse(markdown).blocks.flatMap((block) => (block.type === "paragraph" ? block.sentences : []));

test("references leave the text and stand beside the sentence", () => {
  expect(
    sentences(
      "The [arrest](event:arrest-of-beria) came on 26 June [#arrest-of-beria.effective; @knight-1993]. It was secret [!judgement].",
    ),
  ).toEqual([
    {
      html: 'The <a data-kind="event" data-id="arrest-of-beria">arrest</a> came on 26 June.',
      claims: ["arrest-of-beria.effective"],
      sources: ["knight-1993"],
      nature: "fact",
    },
    { html: "It was secret.", claims: [], sources: [], nature: "judgement" },
  ]);
});

test("initials, abbreviations, numbers and quotations do not break sentences", () => {
  const texts = sentences(
    'G. M. Malenkov spoke. See No. 9 of *Kommunist*. "It is over." He left at 21.50 on 5 March. 1953 began.',
  ).map(({ html }) => html);
  expect(texts).toEqual([
    "G. M. Malenkov spoke.",
    "See No. 9 of <em>Kommunist</em>.",
    "&quot;It is over.&quot;",
    "He left at 21.50 on 5 March.",
    "1953 began.",
  ]);
});

test("headings and paragraphs are blocks, and HTML is text", () => {
  const { blocks } = parseProse("# One\n\nText [!narration].\n\n## Two\n\n<script>x</script> [!narration].\n");
  expect(
    blocks.map((block) =>
      block.type === "heading" ? [block.level, block.text] : block.sentences.map(({ html }) => html),
    ),
  ).toEqual([[2, "One"], ["Text."], [2, "Two"], ["&lt;script&gt;x&lt;/script&gt;."]]);
});

test("a reference knows where it stands in the Markdown", () => {
  const body = "One.\n\nTwo [#a.b; @c].\n";
  expect(parseProse(body).references.map(({ type, id, span }) => [type, id, body.slice(...span)])).toEqual([
    ["claim", "a.b", "#a.b"],
    ["source", "c", "@c"],
  ]);
});

test("links to no entry, or to scripts, are not made", () => {
  expect(sentences("[x](javascript:alert(1)) [y](https://example.org) [!narration].")[0]?.html).toBe(
    '[x](javascript:alert(1)) <a href="https://example.org">y</a>.',
  );
});
