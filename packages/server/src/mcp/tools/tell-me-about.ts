import { claimSpeechOf, claimsOf, entryKinds, plural } from "@thaw/chronicle";
import * as z from "zod";
import { claimLine } from "../evidence.ts";
import { entryCalled, nameInput } from "../inputs.ts";
import { defineTool } from "../tool.ts";

const CLAIMS_MAX = 60;
/** Sources are told by what rests on them, terms and relations by the people in them. */
const kinds = entryKinds.filter((kind) => kind !== "term" && kind !== "relation");

export const tellMeAbout = defineTool({
  name: "tell_me_about",
  title: "Tell me about a person, an event, an office, a place, a source or a dispute",
  description:
    "One entry as text: what is known, how firmly each statement stands and what it rests on, and the ids by which to ask on.",
  input: z.object({
    name: nameInput.describe("An id, or a name in any spelling or script: Beria, Хрущёв, arrest-of-beria."),
  }),
  async run(ctx, { name }) {
    const { dataset, site } = ctx;
    const item = entryCalled(ctx, kinds, name);
    const { markdown } = await import("@thaw/chronicle/formats");
    const { text } = markdown.write(dataset, [item], { site, updated: new Date(0).toISOString() });
    const claims = claimsOf(item.kind, item.entry, dataset.label, claimSpeechOf(dataset.subject));
    const lines = claims.slice(0, CLAIMS_MAX).map((claim) => claimLine(dataset, claim));
    const more =
      claims.length > CLAIMS_MAX
        ? `\n- and ${claims.length - CLAIMS_MAX} more at /v1/claims?entry=${item.entry.id}`
        : "";
    return `${text}\n## Each statement\n\n${lines.join("\n")}${more}\n\nData: /v1/${plural[item.kind]}/${item.entry.id}`;
  },
});
