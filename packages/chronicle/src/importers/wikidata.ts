import { CorpusBuilder } from "./corpus-builder.ts";
import { ImportError, type Importer } from "./importer.ts";
import { parseJson } from "./timeline-js.ts";

interface Cell {
  readonly type: string;
  readonly value: string;
}

type Row = Readonly<Record<string, Cell | undefined>>;

const roles = {
  item: /^(?:item|person|event|place)$/i,
  label: /^(?:item|person|event|place)Label$/i,
  description: /^(?:item|person|event|place)Description$/i,
  born: /^(?:born|birth|dateOfBirth|birthDate)$/i,
  died: /^(?:died|death|dateOfDeath|deathDate)$/i,
  date: /^(?:date|pointInTime|start|startTime|inception)$/i,
  end: /^(?:end|endTime)$/i,
  precision: /^precision$/i,
  coordinates: /^(?:coord|coords|coordinates|location)$/i,
} as const;

/** The results of a query at Wikidata, as SPARQL 1.1 JSON. */
export const importWikidata: Importer = {
  id: "wikidata",
  title: "Wikidata query results",
  carries:
    "Each item is an event, a figure or a place (say which): label, description, dates, coordinates, and the item's number. A simple query does not tell how finely a date is known: 1 January at midnight is written as a year, unless a variable ?precision says otherwise.",
  read(text, options) {
    const { head, results } = parseJson(text) as { head?: { vars?: string[] }; results?: { bindings?: Row[] } };
    if (!Array.isArray(results?.bindings) || !head?.vars)
      throw new ImportError("The JSON has no results.bindings: download the query's result as JSON, in its long form.");
    const variable = (role: keyof typeof roles) => head.vars?.find((name) => roles[role].test(name));
    const [item, label] = [variable("item"), variable("label")];
    if (!item || !label)
      throw new ImportError(
        `The query has no ?item and ?itemLabel; its variables are ${head.vars.map((name) => `?${name}`).join(", ")}.`,
      );
    const builder = new CorpusBuilder(options);
    const used = new Set((Object.keys(roles) as (keyof typeof roles)[]).map(variable));
    for (const name of head.vars)
      if (!used.has(name)) builder.omit(`?${name}`, "no field of an entry is known by this name");

    const seen = new Set<string>();
    for (const [at, row] of results.bindings.entries()) {
      const where = `row ${at + 1}`;
      const cell = (role: keyof typeof roles) => row[variable(role) ?? ""]?.value;
      const number = /Q[1-9]\d*$/.exec(cell("item") ?? "")?.[0];
      const name = cell("label");
      if (!number || !name || name === number) {
        builder.omit(where, number ? `${number} has no label in this language` : "it is no item of Wikidata");
        continue;
      }
      if (seen.has(number)) {
        builder.omit(
          where,
          `${number} came before: a query gives a row for each of several values, and the first is taken`,
        );
        continue;
      }
      seen.add(number);
      const dated = (role: "born" | "died" | "date" | "end") =>
        builder.date(edtfOf(cell(role), cell("precision")), `${where}, ${role}`);
      const description = cell("description");
      const kind = options.kind ?? "event";
      if (kind === "figure") {
        const [born, died] = [dated("born"), dated("died")];
        builder.add(
          "figure",
          builder.id(name),
          {
            name: { display: name },
            role: (description ?? `Named in ${options.source.title}`).slice(0, 120),
            ...(born && { born }),
            ...(died && { died }),
            ids: { wikidata: number },
          },
          where,
        );
      } else if (kind === "place") {
        const [, lon, lat] = /^Point\((\S+) (\S+)\)$/i.exec(cell("coordinates") ?? "") ?? [];
        builder.add(
          "place",
          builder.id(name),
          { name, kind: builder.word("placeKind", "Place"), ...(lat && lon && { coordinates: { lat, lon } }) },
          where,
        );
        builder.omit(`${where}, item`, `a place has no field for its number, ${number}`);
      } else {
        const [start, end] = [dated("date"), dated("end")];
        if (start === undefined) {
          builder.omit(where, "an event needs a date");
          continue;
        }
        builder.add(
          "event",
          builder.id(name),
          {
            title: name,
            kind: builder.word("eventKind", "Event"),
            summary: description ?? name,
            time: { effective: end === undefined || end === start ? start : `${start}/${end}` },
          },
          where,
        );
        builder.omit(`${where}, item`, `an event has no field for its number, ${number}`);
      }
    }
    return builder.result();
  },
};

/** Wikidata's precisions: 9 a year, 10 a month, 11 a day. */
function edtfOf(value: string | undefined, precision: string | undefined): string | undefined {
  const found = /^([+-]?)(\d{4,})-(\d{2})-(\d{2})/.exec(value ?? "");
  if (!found) return undefined;
  const [, sign, year = "", month = "", day = ""] = found;
  const written = `${sign === "-" ? "-" : ""}${year}`;
  const finely = precision === undefined ? (month === "01" && day === "01" ? 9 : 11) : Number(precision);
  if (finely <= 9 || month === "00") return written;
  return finely === 10 || day === "00" ? `${written}-${month}` : `${written}-${month}-${day}`;
}
