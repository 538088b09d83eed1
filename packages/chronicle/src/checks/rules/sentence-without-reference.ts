import type { Rule } from "../rule.ts";

export const sentenceWithoutReference: Rule = {
  id: "sentence-without-reference",
  reason: "A sentence of fact says what it rests on; judgement and narration are marked as such.",
  explanation:
    "Each sentence of a story carries a reference to a claim (`[#caesar.died]`) or a source (`[@suetonius]`), or is marked as no statement of fact: `[!judgement]`, `[!narration]`.",
  fails: {
    "stories/short.md": `
---
title: In short
kind: answer
---
Caesar died on the Ides of March.
`,
  },
  passes: {
    "stories/short.md": `
---
title: In short
kind: answer
---
Caesar died on the Ides of March [#caesar.died].
`,
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const story of dataset.stories) {
      for (const [index, block] of story.blocks.entries()) {
        if (block.type !== "paragraph") continue;
        for (const [number, sentence] of block.sentences.entries()) {
          if (sentence.nature !== "fact" || sentence.claims.length > 0 || sentence.sources.length > 0) continue;
          report({
            message: `This sentence states a fact and rests on nothing: "${plain(sentence.html)}"`,
            at: { entry: story.id, path: ["blocks", index, "sentences", number] },
            suggestion: "add [#claim-id] or [@source-id] before its full stop, or mark it [!judgement] or [!narration]",
          });
        }
      }
    }
  },
};

function plain(html: string): string {
  const text = html.replace(/<[^>]+>/g, "");
  return text.length > 90 ? `${text.slice(0, 87)}...` : text;
}
