import * as z from "zod";
import { claimLine } from "../evidence.ts";
import { defineTool } from "../tool.ts";

const LIKE_MAX = 5;

export const checkStatement = defineTool({
  name: "check_statement",
  title: "Check a statement",
  description:
    "Whether a sentence of a popular account is one that was examined here: the verdict, what is known, and on what that rests. Where none is like it, the claims nearest to it, to compare with. It compares words and not meanings: read the verdict beside the statement it was given for.",
  input: z.object({ statement: z.string().trim().min(3).max(1_000).describe("One sentence, as it was said.") }),
  run({ dataset, search, statementsLike }, { statement }) {
    const found = statementsLike(statement).slice(0, LIKE_MAX);
    if (found.length > 0) {
      const sections = found.map(({ review, statement: { says, verdict, correction, rests }, likeness }) => {
        const claims = rests.flatMap((id) => dataset.claim(id) ?? []).map((claim) => claimLine(dataset, claim));
        return `## "${says}"\n\nVerdict: **${verdict}** (likeness ${likeness}, in ${dataset.label(review)} [${review}]). ${correction}\n\nThis rests on:\n${claims.join("\n")}`;
      });
      return `# Statements like this were examined\n\n${sections.join("\n\n")}`;
    }
    const { hits, answer = [] } = search(statement, { limit: 5 });
    const near = hits.map(({ kind, id, label, detail }) => `- ${kind} ${label} [${id}]: ${detail}`);
    const claims = answer.map((claim) => claimLine(dataset, claim));
    const rest = [
      ...(claims.length > 0 ? ["Claims that bear on it:", ...claims, ""] : []),
      "Entries that bear on it:",
      ...near,
    ];
    return `# No statement like this was examined\n\nNothing follows from that: it may be right or wrong. ${near.length > 0 ? `Compare it with what is known.\n\n${rest.join("\n")}` : "Nothing here bears on it."}`;
  },
});
