import { type EntryByKind, periodExtent } from "@thaw/chronicle";

/** When an office or a body existed; undefined where neither end is known. */
export function existenceOf({ existed }: EntryByKind["office"] | EntryByKind["organization"]) {
  return existed.from || existed.to ? periodExtent({ from: existed.from?.date, to: existed.to?.date }) : undefined;
}
