import { safeParseDate } from "../date/parse-date.ts";
import { CorpusBuilder } from "./corpus-builder.ts";
import { ImportError, type Importer } from "./importer.ts";

/** A line of GEDCOM with those below it. */
interface Line {
  readonly number: number;
  readonly id?: string | undefined;
  readonly tag: string;
  readonly value: string;
  readonly below: Line[];
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

const carried: Readonly<Record<string, readonly string[]>> = {
  INDI: ["NAME", "BIRT", "DEAT", "OCCU", "TITL", "FAMS", "FAMC", "SEX", "NOTE"],
  FAM: ["HUSB", "WIFE", "CHIL", "MARR"],
};

/** GEDCOM 5.5.1 and 7, the file of family historians. */
export const importGedcom: Importer = {
  id: "gedcom",
  title: "GEDCOM",
  carries:
    "People become figures with birth, death and their places; families become relations of spouses and of parents. Dates keep their doubt (ABT, BEF, BET) and the Julian calendar. Other events of a life, sources, pictures and notes are left out and told.",
  read(text, options) {
    const records = linesOf(text);
    const people = records.filter(({ tag }) => tag === "INDI");
    if (people.length === 0)
      throw new ImportError("The file has no person (a line such as 0 @I1@ INDI): is it GEDCOM?");
    const builder = new CorpusBuilder(options);
    for (const { tag, number } of records)
      if (!["HEAD", "TRLR", "INDI", "FAM"].includes(tag))
        builder.omit(`line ${number}, ${tag}`, "a corpus has no place for it");

    const places = new Map<string, string>();
    const placeOf = (line: Line | undefined, where: string) => {
      const name = line && textBelow(line, "PLAC");
      if (!name) return undefined;
      const known = places.get(name);
      if (known !== undefined) return known;
      const id = builder.id(name);
      if (!builder.add("place", id, { name, kind: builder.word("placeKind", "Place") }, where)) return undefined;
      places.set(name, id);
      return id;
    };

    const ids = new Map<string, string>();
    for (const person of people) {
      const where = `line ${person.number}`;
      tellLeft(person, builder);
      const names = person.below.filter(({ tag }) => tag === "NAME").map(({ value }) => nameOf(value));
      const [name, ...others] = names.filter(({ display }) => display !== "");
      if (!name) {
        builder.omit(where, "the person has no name");
        continue;
      }
      const moment = (tag: string) => {
        const line = person.below.find((below) => below.tag === tag);
        const written = line?.below.find(({ tag }) => tag === "DATE");
        const date = written && dateOf(written.value, `line ${written.number}`, builder);
        const place = placeOf(line, where);
        return date && { [tag === "BIRT" ? "born" : "died"]: { ...date, ...(place && { place }) } };
      };
      const id = builder.id(name.display);
      const role = textBelow(person, "OCCU") ?? textBelow(person, "TITL") ?? `Named in ${options.source.title}`;
      const entry = {
        name: { display: name.display, ...(name.family && { sort: name.family }) },
        variants: [...new Set(others.map(({ display }) => display))],
        role: role.slice(0, 120),
        ...moment("BIRT"),
        ...moment("DEAT"),
      };
      if (builder.add("figure", id, entry, where) && person.id) ids.set(person.id, id);
    }

    for (const family of records.filter(({ tag }) => tag === "FAM")) {
      const where = `line ${family.number}`;
      tellLeft(family, builder);
      const members = (...tags: string[]) =>
        family.below.filter(({ tag }) => tags.includes(tag)).flatMap(({ value }) => ids.get(value) ?? []);
      const [parents, children] = [members("HUSB", "WIFE"), members("CHIL")];
      const relate = (from: string, to: string, kind: string) =>
        builder.add("relation", builder.id(`${from}-${kind}-${to}`), { from, to, kind }, where);
      const [first, second] = parents;
      if (first && second)
        relate(first, second, builder.relationKind("spouse", { label: "spouse of", inverse: "spouse of" }));
      const parent = { label: "parent of", inverse: "child of", parental: true };
      for (const child of children)
        for (const from of parents) relate(from, child, builder.relationKind("parent", parent));
    }
    return builder.result();
  },
};

/** @throws {ImportError} with the first line that is none of GEDCOM. */
function linesOf(text: string): Line[] {
  const records: Line[] = [];
  const open: Line[] = [];
  for (const [at, written] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (written.trim() === "") continue;
    const found = /^\s*(\d+) (?:(@[^@]+@) )?(\w+)(?: (.*))?$/.exec(written);
    if (!found) throw new ImportError(`Line ${at + 1} is no line of GEDCOM: ${JSON.stringify(written.slice(0, 60))}.`);
    const [, level = "0", id, tag = "", value = ""] = found;
    const line: Line = { number: at + 1, id, tag, value: value.trim(), below: [] };
    open.length = Number(level);
    open[Number(level)] = line;
    const above = open[Number(level) - 1];
    if (Number(level) === 0) records.push(line);
    else if (above) above.below.push(line);
    else throw new ImportError(`Line ${at + 1} is of level ${level}, and none of the level above stands before it.`);
  }
  return records;
}

function tellLeft({ tag, below }: Line, builder: CorpusBuilder): void {
  for (const line of below)
    if (!carried[tag]?.includes(line.tag) || line.tag === "NOTE" || line.tag === "MARR")
      builder.omit(`line ${line.number}, ${line.tag}`, "a corpus has no place for it");
}

function textBelow(line: Line, tag: string): string | undefined {
  const value = line.below.find((below) => below.tag === tag)?.value;
  return value === "" ? undefined : value;
}

/** `Maurice /Koechlin/`: the family name stands between strokes. */
function nameOf(value: string): { display: string; family: string } {
  return {
    display: value.replaceAll("/", " ").replace(/\s+/g, " ").trim(),
    family: /\/([^/]+)\//.exec(value)?.[1]?.trim() ?? "",
  };
}

function dateOf(
  value: string,
  where: string,
  builder: CorpusBuilder,
): { date: string; calendar?: "julian" } | undefined {
  const isJulian = /@#DJULIAN@|\bJULIAN\b/.test(value);
  const text = value
    .replace(/@#D(?:JULIAN|GREGORIAN)@|\b(?:JULIAN|GREGORIAN)\b/g, " ")
    .trim()
    .toUpperCase();
  const edtf = edtfOf(text);
  if (edtf === undefined || !safeParseDate(edtf).ok || (isJulian && !/^-?\d/.test(edtf))) {
    builder.omit(where, `the date "${value}" cannot be read`);
    return undefined;
  }
  builder.date(edtf, where);
  return isJulian ? { date: edtf, calendar: "julian" } : { date: edtf };
}

function edtfOf(text: string): string | undefined {
  const range = /^(?:BET (.+) AND (.+)|FROM (.+) TO (.+))$/.exec(text);
  if (range) {
    const [first, last] = [range[1] ?? range[3], range[2] ?? range[4]].map((end) => pointOf(end ?? ""));
    if (!first || !last) return undefined;
    return range[1] === undefined ? `${first}/${last}` : `[${first}..${last}]`;
  }
  const [, sign, rest = text] = /^(ABT|EST|CAL|BEF|AFT|INT) (.+)$/.exec(text) ?? [];
  const point = pointOf(rest.replace(/ ?\(.*\)$/, ""));
  if (point === undefined) return undefined;
  if (sign === "BEF") return `[..${point}]`;
  if (sign === "AFT") return `[${point}..]`;
  return sign === undefined ? point : `${point}~`;
}

function pointOf(text: string): string | undefined {
  const found = /^(?:(?:(\d{1,2}) )?([A-Z]{3}) )?(\d{1,4})( ?B\.?C\.?E?\.?)?$/.exec(text);
  if (!found) return undefined;
  const [, day, month, year = "", era] = found;
  const number = era === undefined ? Number(year) : 1 - Number(year);
  const written = `${number < 0 ? "-" : ""}${String(Math.abs(number)).padStart(4, "0")}`;
  if (month === undefined) return written;
  const place = MONTHS.indexOf(month) + 1;
  if (place === 0) return undefined;
  return [written, String(place).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}
