import { type EntryKind, nearest, referencesOf } from "@thaw/chronicle";
import type { Chosen, ClaimFormat, Format } from "@thaw/chronicle/formats";
import type { RouteContext } from "../context.ts";
import { answer, type ReadyAnswer } from "../http/answer.ts";
import type { Item } from "../lists/include.ts";
import { Problem } from "../problem/problem.ts";
import { quote } from "../problem/quote.ts";

/** Loaded when the first address asks for one: most never do, and a worker should start without them. */
const load = () => import("@thaw/chronicle/formats");

/** The formats that carry things of a kind. Those for works carry the works that anything cites. */
export async function carrying(kind: EntryKind | "claim"): Promise<readonly (Format | ClaimFormat)[]> {
  const { formats, claimFormats } = await load();
  const own =
    kind === "claim" ? claimFormats : formats.filter(({ kinds }) => kinds.includes(kind) && !isForWorks(kinds));
  return [...own, ...formats.filter(({ kinds }) => isForWorks(kinds))];
}

function isForWorks(kinds: readonly EntryKind[]): boolean {
  return kinds.length === 1 && kinds[0] === "source";
}

/** Part an address into the thing that it names and the extension behind it; where nothing has such an id, at the last dot. */
export function partExtension<Thing>(
  text: string,
  find: (id: string) => Thing | undefined,
): { readonly id: string; readonly extension: string; readonly thing: Thing | undefined } | undefined {
  for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", dot + 1)) {
    const id = text.slice(0, dot);
    const thing = find(id);
    const last = text.indexOf(".", dot + 1) === -1;
    if (thing || last) return { id, extension: text.slice(dot + 1), thing };
  }
  return undefined;
}

/** Things in the format that an address asks for. @throws {Problem} that names those there are */
export async function inFormat(
  { dataset, site, updated }: RouteContext,
  extension: string,
  kind: EntryKind | "claim",
  items: readonly Item[],
  { etag, next, url }: { readonly etag: string; readonly next: string | null; readonly url: URL },
): Promise<ReadyAnswer> {
  const known = await carrying(kind);
  const format = known.find(({ id }) => id === extension);
  if (!format) throw unknownFormat(extension, known, url);
  const { text, omitted } =
    "kinds" in format
      ? format.write(dataset, isForWorks(format.kinds) ? worksOf(items) : items.flatMap(chosenOf), {
          site,
          updated: await updated(),
        })
      : {
          text: format.write(
            items.flatMap((item) => ("claim" in item ? [item.claim] : [])),
            { site },
          ),
          omitted: [],
        };
  return answer(text, etag, format.mediaType, {
    ...(omitted.length > 0 && { "Thaw-Omitted": String(omitted.length) }),
    ...(next !== null && { Link: `<${next}>; rel="next"` }),
  });

  function worksOf(from: readonly Item[]): Chosen[] {
    const wanted = new Set(from.flatMap(worksIn));
    return dataset.sources.flatMap((entry) => (wanted.has(entry.id) ? [{ kind: "source", entry } as const] : []));
  }
}

/** Ids of the works that an item is or cites. */
function worksIn(item: Item): readonly string[] {
  if ("claim" in item) return item.claim.cite.map(({ source }) => source);
  if (item.kind === "source") return [item.entry.id];
  return referencesOf(item.kind, item.entry).flatMap(({ id, kinds }) => (kinds.includes("source") ? [id] : []));
}

function chosenOf(item: Item): Chosen[] {
  return "claim" in item ? [] : [item as Chosen];
}

function unknownFormat(extension: string, known: readonly { readonly id: string }[], url: URL): Problem {
  const ids = ["json", ...known.map(({ id }) => id)];
  const [best = "json"] = nearest(extension, ids, 1);
  const beginning = url.pathname.slice(0, -extension.length - 1);
  return new Problem("unknown-format", `There is no ${quote(extension)} of this (there is: ${ids.join(", ")})`, {
    suggestion: `${beginning}.${best}${url.search}`,
  });
}

/**
 * The address of what a client would rather read than JSON, where its Accept header names a format that carries it; undefined at once
 * where JSON will do.
 */
export function asPreferred(
  accept: string | undefined,
  kind: EntryKind | "claim",
  url: URL,
): Promise<string | undefined> | undefined {
  if (accept === undefined || /\*\/\*|application\/(?:\*|json\b)/.test(accept)) return undefined;
  return carrying(kind).then((known) => {
    const format = byPreference(accept)
      .map((type) => known.find(({ mediaType }) => bare(mediaType) === type))
      .find((found) => found !== undefined);
    return format && `${url.pathname}.${format.id}${url.search}`;
  });
}

/** The media types of an Accept header, the most wanted first (RFC 9110 section 12.5.1). */
function byPreference(accept: string): string[] {
  return accept
    .split(",", 20)
    .map((part) => ({ type: bare(part), weight: Number(/;\s*q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }) => weight > 0)
    .map(({ type }) => type);
}

function bare(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}
