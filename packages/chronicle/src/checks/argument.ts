import type { Rule } from "./rule.ts";

export const disputeOneSided: Rule = {
  id: "dispute-one-sided",
  reason: "A dispute has at least two positions, and the one we follow is among them.",
  check({ dataset, report }) {
    for (const dispute of dataset.disputes) {
      if (dispute.positions.length < 2) {
        report({ message: `"${dispute.label}" tells only one side`, at: { entry: dispute.id, path: ["positions"] } });
      }
      const keys = dispute.positions.map(({ key }) => key);
      if (dispute.follows !== undefined && !keys.includes(dispute.follows)) {
        report({
          message: `"${dispute.label}" follows "${dispute.follows}", which is none of its positions`,
          at: { entry: dispute.id, path: ["follows"] },
          suggestion: `one of: ${keys.join(", ")}`,
        });
      }
    }
  },
};

export const sentenceWithoutReference: Rule = {
  id: "sentence-without-reference",
  reason: "A sentence of fact says what it rests on; judgement and narration are marked as such.",
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

export const unlinkedEntry: Rule = {
  id: "unlinked-entry",
  reason: "An entry that no other names is hard to find and often misspelt elsewhere.",
  check({ dataset, report }) {
    for (const kind of ["figure", "place", "organization", "source", "dispute"] as const) {
      for (const entry of dataset.all(kind)) {
        const named =
          dataset.referrers(entry.id).length > 0 || (kind === "dispute" && "about" in entry && entry.about.length > 0);
        if (!named)
          report({
            severity: "warning",
            message: `Nothing refers to the ${kind} ${entry.label}`,
            at: { entry: entry.id, path: [] },
          });
      }
    }
  },
};

export const sharedExternalId: Rule = {
  id: "shared-external-id",
  reason: "An external id names one figure.",
  check({ dataset, report }) {
    const seen = new Map<string, string>();
    for (const figure of dataset.figures) {
      for (const [scheme, value] of Object.entries(figure.ids)) {
        const first = seen.get(`${scheme} ${value}`);
        if (first !== undefined) {
          report({
            message: `${figure.label} and ${dataset.label(first)} share the ${scheme} id ${value}`,
            at: { entry: figure.id, path: ["ids", scheme] },
            related: [{ at: { entry: first, path: ["ids", scheme] }, message: dataset.label(first) }],
          });
        } else seen.set(`${scheme} ${value}`, figure.id);
      }
    }
  },
};

function plain(html: string): string {
  const text = html.replace(/<[^>]+>/g, "");
  return text.length > 90 ? `${text.slice(0, 87)}...` : text;
}
