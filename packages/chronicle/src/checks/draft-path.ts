import { eventTimes } from "../model/event.ts";
import type { Claim } from "../query/claims.ts";

/** Where in the author's file a claim stands: the path of its field. Lists are searched by what their items point to. */
export function draftPathOf(claim: Pick<Claim, "kind" | "field">): (string | number)[] {
  const parts = claim.field.split(".");
  if (claim.kind === "event" && eventTimes.some((time) => time === parts[0])) return ["time", ...parts];
  return parts;
}
