/**
 * What each release of the facts changed, newest first: every changed conclusion with its reason, every added fact, every rewording.
 *
 * @example
 * import { releases } from "@thaw/content/releases";
 * releases[0]?.changes.filter(({ level }) => level === "major").map(({ id, why }) => `${id}: ${why}`);
 */
export type { RecordedChange, ReleaseRecord } from "@thaw/chronicle";
export { releases } from "../generated/releases.js";
