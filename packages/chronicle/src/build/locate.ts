import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
import { perObject } from "../query/per-object.ts";
import { type Place, placeAt, type SourceFile } from "./source-file.ts";

type Node =
  | { readonly type: "scalar"; readonly start: number; readonly end: number; readonly value: string }
  | { readonly type: "sequence"; readonly start: number; readonly end: number; readonly items: Node[] }
  | {
      readonly type: "mapping";
      readonly start: number;
      readonly end: number;
      readonly pairs: { key: Node & { type: "scalar" }; value: Node }[];
    };

/**
 * Where in a YAML file the value at a path stands, as near as the file has it: where a path goes deeper than the file does (a shorthand
 * was written), the last value that is there; of a mapping its key, or its date when it has one.
 *
 * A number picks an item of a list. Text picks a key of a mapping, or the item of a list that names it (`who.georgy-zhukov`), so that
 * both the paths of Zod and the fields of claim ids can be found. Files are parsed again for this, so that files without problems cost nothing.
 */
export function locate(file: SourceFile, path: readonly (string | number)[], options: { key?: boolean } = {}): Place {
  const yaml = yamlPart(file);
  let node = treeOf(file);
  if (!node) return placeAt(file, 0);
  let key: Node | undefined;
  for (const part of path) {
    const next = step(node, part);
    if (!next) {
      if (node.type === "scalar") break;
      if (node.type === "mapping" && typeof part === "number") continue;
      break;
    }
    node = next.node;
    key = next.key;
  }
  const dated = node.type === "mapping" && !options.key ? step(node, "date")?.node : undefined;
  const target: Node = dated ?? ((options.key || node.type !== "scalar") && key ? key : node);
  return placeAt(file, target.start + yaml.offset, Math.max(target.end, target.start + 1) + yaml.offset);
}

/** Of a key that stands twice in a mapping: where the first of the two stands, given where the second does. */
export function firstOfKey(file: SourceFile, position: number): Place | undefined {
  const { offset } = yamlPart(file);
  const search = (node: Node | undefined): Node | undefined => {
    if (node?.type === "sequence") return firstFound(node.items, search);
    if (node?.type !== "mapping") return undefined;
    const second = node.pairs.find(({ key }) => key.start + offset === position);
    const first = second && node.pairs.find(({ key }) => key.value === second.key.value);
    return first ? first.key : firstFound(node.pairs, ({ value }) => search(value));
  };
  const found = search(treeOf(file));
  return found && placeAt(file, found.start + offset, found.end + offset);
}

function firstFound<T, R>(items: readonly T[], search: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = search(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The YAML of a file: all of it, or the front matter of a Markdown file, and where it begins. */
export function yamlPart(file: SourceFile): { text: string; offset: number } {
  if (!file.path.endsWith(".md")) return { text: file.text, offset: 0 };
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(file.text);
  return match ? { text: match[1] ?? "", offset: 4 } : { text: "", offset: 0 };
}

function step(node: Node, part: string | number): { node: Node; key?: Node } | undefined {
  if (node.type === "sequence") {
    const item = typeof part === "number" ? node.items[part] : itemNamed(node.items, part);
    return item && { node: item };
  }
  if (node.type !== "mapping") return undefined;
  const pair = node.pairs.find(({ key }) => key.value === String(part));
  return pair && { node: pair.value, key: pair.key };
}

/** The item that a key names; of several with one name, `krenides-2` is the second. */
function itemNamed(items: readonly Node[], key: string): Node | undefined {
  const [, name, time] = /^(.+)-(\d+)$/.exec(key) ?? [];
  return (
    items.find((item) => names(item, key)) ??
    (name === undefined ? undefined : items.filter((item) => names(item, name))[Number(time) - 1])
  );
}

function names(node: Node, wanted: string): boolean {
  const is = (text: string) => text === wanted || slug(text) === wanted;
  if (node.type === "scalar") return is(node.value);
  if (node.type !== "mapping") return false;
  return node.pairs.some(({ value }) => value.type === "scalar" && is(value.value));
}

/** Text as a part of a claim's id: lower-case words joined by hyphens. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** Made for files with a problem only, and once for all the problems of a file. */
const treeOf = perObject((file: SourceFile): Node | undefined => {
  const { text } = yamlPart(file);
  let events: Event[];
  try {
    events = parseEvents(text, {});
  } catch {
    return undefined;
  }
  let index = 0;
  /** Where the last text ended: a value that was left out has no place of its own. */
  let last = 0;
  const read = (): Node | undefined => {
    const event = events[index++];
    if (!event || event.type === EVENT_ID.POP) return undefined;
    if (event.type === EVENT_ID.DOCUMENT) {
      const node = read();
      index += 1;
      return node;
    }
    if (event.type === EVENT_ID.SCALAR) {
      if (event.valueStart < 0) return { type: "scalar", start: last, end: last, value: "" };
      const quoted = text[event.valueStart - 1] === '"' || text[event.valueStart - 1] === "'" ? 1 : 0;
      last = event.valueEnd + quoted;
      return { type: "scalar", start: event.valueStart - quoted, end: last, value: getScalarValue(text, event) };
    }
    if (event.type === EVENT_ID.ALIAS)
      return { type: "scalar", start: event.anchorStart, end: event.anchorEnd, value: "" };
    const nodes: Node[] = [];
    for (let node = read(); node; node = read()) nodes.push(node);
    if (event.type === EVENT_ID.SEQUENCE)
      return { type: "sequence", start: event.start, end: nodes.at(-1)?.end ?? event.start, items: nodes };
    const pairs: { key: Node & { type: "scalar" }; value: Node }[] = [];
    for (let at = 0; at + 1 < nodes.length; at += 2) {
      const [key, value] = [nodes[at], nodes[at + 1]];
      if (key?.type === "scalar" && value) pairs.push({ key, value });
    }
    return { type: "mapping", start: event.start, end: nodes.at(-1)?.end ?? event.start, pairs };
  };
  return read();
});
