import { CorpusBuilder } from "./corpus-builder.ts";
import { ImportError, type Importer } from "./importer.ts";
import { rowsOfCsv } from "./rows-of-csv.ts";

/** The headings by which a field is known: those of our own tables first. */
const headings = {
  id: ["id"],
  label: ["label", "title", "name", "headline", "event", "person"],
  summary: ["summary", "text", "description", "abstract"],
  kind: ["kind", "type", "category"],
  effective: ["effective", "date", "start", "start_date", "when", "year"],
  decided: ["decided"],
  announced: ["announced"],
  knownAbroad: ["known_abroad"],
  end: ["end", "end_date"],
  topics: ["topics", "group", "tags"],
  role: ["role", "occupation", "description"],
  born: ["born", "birth", "birth_date", "date_of_birth"],
  died: ["died", "death", "death_date", "date_of_death"],
  native: ["native_name", "native"],
  full: ["full_name"],
  variants: ["variants", "other_names", "aliases"],
  latitude: ["latitude", "lat"],
  longitude: ["longitude", "lon", "lng"],
} as const;

type Field = keyof typeof headings;

/** A table of events, figures or places, one a row. */
export const importCsv: Importer = {
  id: "csv",
  title: "CSV",
  carries:
    "A row is an event, a figure or a place (say which): its name, dates in EDTF, kind, topics, summary, role, coordinates. Columns by other names, and references to other entries, are left out and told.",
  read(text, options) {
    const builder = new CorpusBuilder(options);
    const kind = options.kind ?? "event";
    const rows = rowsOfCsv(text);
    const columns = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
    const known = new Set<string>(Object.values(headings).flat());
    for (const column of columns)
      if (!known.has(column)) builder.omit(`column ${column}`, "no field of an entry is known by this heading");
    if (!headings.label.some((name) => columns.has(name)))
      throw new ImportError(
        `No column names the entries. Call one of them ${headings.label.slice(0, 3).join(", ")}; there are ${[...columns].join(", ")}.`,
      );

    for (const { number, cells } of rows) {
      const where = `row ${number}`;
      const cell = (field: Field) =>
        headings[field].map((name) => cells.get(name)).find((value) => value !== undefined);
      const label = cell("label");
      if (label === undefined) {
        builder.omit(where, "it has no name");
        continue;
      }
      const dated = (field: Field) => builder.date(cell(field), `${where}, ${field}`);
      const list = (field: Field) =>
        cell(field)
          ?.split(/;\s*/)
          .filter((one) => one !== "") ?? [];
      if (kind === "event") {
        const start = dated("effective");
        if (start === undefined) {
          builder.omit(where, "an event needs a date");
          continue;
        }
        const end = dated("end");
        const times = (["decided", "announced", "knownAbroad"] as const).map((time) => [time, dated(time)] as const);
        builder.add(
          "event",
          builder.id(label, cell("id")),
          {
            title: label,
            kind: builder.word("eventKind", cell("kind") ?? "Event"),
            topics: list("topics").map((topic) => builder.word("topic", topic)),
            summary: cell("summary") ?? label,
            time: {
              effective: end === undefined || end === start ? start : `${start}/${end}`,
              ...Object.fromEntries(times.filter(([, date]) => date !== undefined)),
            },
          },
          where,
        );
      } else if (kind === "figure") {
        const [born, died] = [dated("born"), dated("died")];
        builder.add(
          "figure",
          builder.id(label, cell("id")),
          {
            name: { display: label, ...optional("full", cell("full")), ...optional("native", cell("native")) },
            variants: list("variants"),
            role: (cell("role") ?? `Named in ${options.source.title}`).slice(0, 120),
            ...optional("summary", cell("summary")),
            ...optional("born", born),
            ...optional("died", died),
          },
          where,
        );
      } else {
        const [lat, lon] = [cell("latitude"), cell("longitude")];
        builder.add(
          "place",
          builder.id(label, cell("id")),
          {
            name: label,
            kind: builder.word("placeKind", cell("kind") ?? "Place"),
            ...optional("native", cell("native")),
            ...(lat !== undefined && lon !== undefined && { coordinates: { lat, lon } }),
          },
          where,
        );
      }
    }
    return builder.result();
  },
};

function optional(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [name]: value };
}
