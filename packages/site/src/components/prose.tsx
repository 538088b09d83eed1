import type { Story } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { content, words } from "../subject.ts";
import type { Notebook } from "../text/notebook.tsx";
import { sentenceHtml } from "../text/story-html.ts";

type Sentence = Extract<Story["blocks"][number], { type: "paragraph" }>["sentences"][number];

/** A story's blocks, each sentence with marks to what it rests on. Headings carry ids, so that reading can be resumed at one. */
export function prose(story: Story, notebook: Notebook): ReactNode {
  return story.blocks.map((block, index) => {
    const key = `${story.id}${index}`;
    if (block.type === "heading")
      return (
        <h2 key={key} id={`${story.id}-${index}`}>
          {block.text}
        </h2>
      );
    return (
      <p key={key} className="prose">
        {block.sentences.map((sentence, number) => (
          <span key={`${key}.${number}`} className={sentence.nature === "fact" ? undefined : sentence.nature}>
            <span dangerouslySetInnerHTML={{ __html: sentenceHtml(sentence) }} />
            {mark(sentence, notebook)}
            {sentence.nature === "judgement" ? (
              <>
                {" "}
                <span className="nature">{words.entry.judgement}</span>
              </>
            ) : null}{" "}
          </span>
        ))}
      </p>
    );
  });
}

/** One mark for a sentence: the sources it cites, and those of the claims it states. */
function mark({ claims, sources }: Sentence, notebook: Notebook): ReactNode {
  const cite = [
    ...sources.map((source) => ({ source, stance: "supports" as const })),
    ...claims.flatMap((id) => content.claim(id)?.cite ?? []),
  ];
  const unique = new Map(cite.map((citation) => [citation.source, citation]));
  for (const citation of cite) if ("consulted" in citation) unique.set(citation.source, citation);
  return notebook.mark({ cite: [...unique.values()] });
}
