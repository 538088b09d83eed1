import { claimSpeechOf, claimsOf, entryKinds, fallsWithout, restsOn, witnessesOf } from "@thaw/chronicle";
import * as z from "zod";
import { Problem } from "../../problem/problem.ts";
import { claimLine } from "../evidence.ts";
import { called, entryCalled, nameInput } from "../inputs.ts";
import { defineTool } from "../tool.ts";

const CLAIMS_MAX = 30;

export const findSources = defineTool({
  name: "find_sources",
  title: "Find sources",
  description:
    "What a statement, an entry or a source stands on: of a claim its independent witnesses, of an entry each work it cites, of a source what rests on it and what would fall without it.",
  input: z.object({
    of: nameInput.describe(
      "Id of a claim (arrest-of-beria.announced), or the id or name of an entry or a source (knight-1993).",
    ),
  }),
  run(ctx, { of }) {
    const { dataset } = ctx;
    const claim = dataset.kindOf(of) ? undefined : dataset.claim(of);
    if (claim) {
      const witnesses = witnessesOf(dataset, claim).map(
        ({ source, cited, consulted }) =>
          `- ${called(dataset, source)}, ${consulted ? "read" : "cited from general knowledge"}${cited.length > 1 ? `; speaks through ${cited.map((id) => called(dataset, id)).join(", ")}` : ""}`,
      );
      return `# What ${of} rests on\n\n${claimLine(dataset, claim)}\n\nIndependent witnesses:\n${witnesses.length > 0 ? witnesses.join("\n") : "none"}`;
    }
    if (/^[a-z0-9-]+\.[a-zA-Z0-9.-]+$/.test(of))
      throw new Problem(
        "unknown-id",
        `There is no claim ${JSON.stringify(of)}; ask tell_me_about for the claims of its entry`,
      );
    const { kind, entry } = entryCalled(ctx, entryKinds, of);
    if (kind === "source") {
      const resting = restsOn(dataset, entry.id);
      const lines = resting
        .slice(0, CLAIMS_MAX)
        .map((it) => `${claimLine(dataset, it.claim)}${it.alone ? " Would fall without it." : ""}`);
      return `# What rests on ${called(dataset, entry.id)}\n\n${resting.length} claims; ${fallsWithout(dataset, entry.id).length} would fall without it.\n\n${lines.join("\n")}${resting.length > CLAIMS_MAX ? `\n- and more at /v1/sources/${entry.id}/claims` : ""}`;
    }
    const claims = claimsOf(kind, entry, dataset.label, claimSpeechOf(dataset.subject));
    const works = new Map<string, { readonly claims: string[]; read: boolean }>();
    for (const { id, cite } of claims) {
      for (const { source, consulted } of cite) {
        const work = works.get(source) ?? { claims: [], read: false };
        work.claims.push(id);
        works.set(source, { ...work, read: work.read || consulted !== undefined });
      }
    }
    const lines = [...works].map(
      ([id, work]) =>
        `- ${called(dataset, id)}, ${work.read ? "read" : "cited from general knowledge"}: for ${[...new Set(work.claims)].join(", ")}`,
    );
    return `# What ${called(dataset, entry.id)} rests on\n\n${lines.length > 0 ? lines.join("\n") : "It cites nothing."}`;
  },
});
