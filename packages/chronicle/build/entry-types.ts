/** The types of published entries, written out from their schemas: `pnpm --filter @thaw/chronicle types`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { historicalDateSchema } from "../src/date/historical-date.ts";
import { claimShape } from "../src/model/claim.ts";
import {
  anyWords,
  citationSchemaFor,
  datedNameSchemaFor,
  datedSchemaFor,
  entrySchemas,
  sentenceSchemaFor,
  sourceKindSchema,
  sourceNameSchema,
  stanceSchema,
  statementSchemaFor,
  statusSchema,
  verdictSchema,
} from "../src/model/index.ts";

export const entryTypesFile = join(import.meta.dirname, "../src/model/entry-types.ts");

/** Types that stand beside their schemas, known by the definition that a schema shares with its described copies. */
const elsewhere = new Map<object, string>([
  [historicalDateSchema._zod.def, "HistoricalDate"],
  [sourceKindSchema._zod.def, "SourceKind"],
  [sourceNameSchema._zod.def, "SourceName"],
  [stanceSchema._zod.def, "Stance"],
  [statusSchema._zod.def, "Status"],
  [verdictSchema._zod.def, "Verdict"],
]);

/** What the parts of an entry are called, and what they are: by the entry's type and the field. */
const parts: Record<string, readonly [name: string, description: string]> = {
  "Entry.unknown": ["UnknownField", "A field left out because nobody knows."],
  "Entry.existed": ["Existence", "From when to when something existed."],
  "HistoricalEvent.time": ["FourTimes", "The four times of an event, kept apart."],
  "HistoricalEvent.places": ["EventPlace", "Where an event happened."],
  "HistoricalEvent.who": ["Participant", "Who took part in an event, and as what: a figure or an organization."],
  "HistoricalEvent.causes": ["EventCause", "An event that led to another."],
  "HistoricalEvent.counts": ["EventCount", "A number of an event, as a range."],
  "Figure.name": ["FigureName", "Names of a person."],
  "Figure.portrait": ["Portrait", "A portrait by reference."],
  "Figure.ids": ["ExternalIds", "Ids that others gave a person."],
  "Figure.born": ["Birth", "A birth."],
  "Figure.died": ["Death", "A death."],
  "Office.vacancies": ["Vacancy", "A time at which an office existed and nobody held it."],
  "Place.coordinates": ["Coordinates", "Where on the globe, in degrees, WGS 84."],
  "Place.states": ["PlaceState", "The state a place lay in, by date."],
  "Term.start": ["TermStart", "When and how a term began."],
  "Term.end": ["TermEnd", "When and why a term ended."],
  "Dispute.positions": ["Position", "A position in a dispute, with its evidence."],
  "Story.blocks.heading": ["Heading", "A heading of a story."],
  "Story.blocks.paragraph": ["Paragraph", "A paragraph of a story."],
  "Review.work": ["ReviewedWork", "The text under review."],
  "Review.statements": ["ReviewedStatement", "A statement of a text under review, with the verdict."],
};

interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  readonly type: string;
  readonly description: string | undefined;
}

interface Written {
  readonly name: string;
  readonly description: string;
  readonly base: string | undefined;
  readonly fields: readonly Field[];
  readonly all: readonly Field[];
}

const LINE_LETTERS_MAX = 120;

/** The text of the file: one interface for each kind of entry and each part that several of them share. */
export function entryTypes(): string {
  const written: Written[] = [];

  const define = (name: string, description: string, fields: readonly Field[]): string => {
    const base = [...written].reverse().find(({ all }) => all.length < fields.length && isWithin(all, fields));
    const own = fields.filter((field) => !base?.all.some((other) => other.name === field.name));
    written.push({ name, description, base: base?.name, fields: own, all: fields });
    return isNarrowed(fields) ? `${name}<S>` : name;
  };

  const fieldsOf = (shape: z.core.$ZodShape, owner: string): Field[] =>
    Object.entries(shape).map(([name, schema]) => {
      const isOptional = schema._zod.def.type === "optional";
      const inner = isOptional ? innerOf(schema) : schema;
      return {
        name,
        isOptional,
        type: typeOf(inner, `${owner}.${name}`),
        description: describe(schema) ?? describe(inner),
      };
    });

  const typeOf = (schema: z.core.$ZodType, path: string): string => {
    const named = elsewhere.get(schema._zod.def);
    if (named) return named;
    const { word } = metaOf(schema);
    if (typeof word === "string") return `S["${word}"]`;
    const def = (schema as z.core.$ZodTypes)._zod.def;
    switch (def.type) {
      case "string":
      case "number":
      case "boolean":
        return def.type;
      case "literal":
        return def.values.map((value) => JSON.stringify(value)).join(" | ");
      case "enum":
        return Object.values(def.entries)
          .map((value) => JSON.stringify(value))
          .join(" | ");
      case "nullable":
        return `${typeOf(def.innerType, path)} | null`;
      case "array": {
        const item = typeOf(def.element, path);
        return item.includes("|") ? `(${item})[]` : `${item}[]`;
      }
      case "union":
        return def.options.map((option) => typeOf(option, path)).join(" | ");
      case "object": {
        const fields = fieldsOf(def.shape, path);
        const same = written.find(({ all }) => all.length === fields.length && isWithin(all, fields));
        if (same) return isNarrowed(fields) ? `${same.name}<S>` : same.name;
        const kind = fields.find(({ name }) => name === "type")?.type;
        const part = parts[kind ? `${path}.${JSON.parse(kind)}` : path] ?? parts[path.replace(/^\w+/, "Entry")];
        if (!part) throw new Error(`The part at ${path} has no name yet: give it one in build/entry-types.ts`);
        return define(part[0], part[1], fields);
      }
      default:
        throw new Error(`No type is known for a schema of the kind ${def.type}, at ${path}`);
    }
  };

  const part = (name: string, schema: z.ZodObject, description: string) =>
    define(name, description, fieldsOf(schema.shape, name));
  part("Citation", citationSchemaFor(anyWords), "A source called to witness for one statement.");
  define("Claimed", "What every claim carries besides its content.", fieldsOf(claimShape(anyWords), "Claimed"));
  const dated = datedSchemaFor(anyWords);
  const rival = dated.shape.rivals.element;
  part("DatedValue", rival, "A date that a source gives, with its evidence.");
  part("DatedClaim", dated, "A dated claim: the date followed, and the values that other sources give.");
  part("Statement", statementSchemaFor(anyWords), "A sourced sentence about an entry that no other field says.");
  part("DatedName", datedNameSchemaFor(anyWords), "A name that held for a time.");
  part(
    "Sentence",
    sentenceSchemaFor(anyWords),
    "A sentence of a story: what it rests on, and whether it states facts.",
  );
  for (const schema of Object.values(entrySchemas)) {
    const { title, description } = metaOf(schema);
    part(title === "Event" ? "HistoricalEvent" : String(title), schema as z.ZodObject, String(description));
  }
  return `${head}\n${written.map(interfaceText).join("\n")}`;
}

const head = `// Written from the schemas by build/entry-types.ts. Do not edit: change the schema, then run \`pnpm --filter @thaw/chronicle types\`.
// Interfaces, since the types that Zod infers cost every app that imports them a second of type-checking, and carry no descriptions.
import type { HistoricalDate } from "../date/historical-date.ts";
import type { Stance, Status } from "./claim.ts";
import type { Verdict } from "./review.ts";
import type { SourceKind, SourceName } from "./source.ts";
import type { Subject } from "./subject.ts";
`;

function interfaceText({ name, description, base, fields, all }: Written): string {
  const subject = isNarrowed(all) ? "<S extends Subject = Subject>" : "";
  const from = base ? ` extends ${base}<S>` : "";
  return `/** ${description} */
export interface ${name}${subject}${from} {
${fields.map(fieldText).join("\n")}
}
`;
}

function fieldText(field: Field): string {
  const doc = field.description ? `  /** ${field.description} */\n` : "";
  const line = `  ${inline(field)};`;
  if (line.length <= LINE_LETTERS_MAX) return doc + line;
  const options = field.type.split(" | ");
  return `${doc}  ${inline({ ...field, type: "" }).trimEnd()}\n${options.map((option) => `    | ${option}`).join("\n")};`;
}

function inline({ name, isOptional, type }: Field): string {
  return `${name}${isOptional ? "?" : ""}: ${type}`;
}

/** Whether any of the fields is narrowed by a subject's ids and words. */
function isNarrowed(fields: readonly Field[]): boolean {
  return fields.some(({ type }) => /\bS[[>]/.test(type));
}

/** Whether each of some fields is among others, with the same type. */
function isWithin(some: readonly Field[], others: readonly Field[]): boolean {
  return some.every((field) => others.some((other) => inline(other) === inline(field)));
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType {
  return (schema as z.core.$ZodOptional)._zod.def.innerType;
}

function metaOf(schema: z.core.$ZodType): Record<string, unknown> {
  return (schema as z.ZodType).meta() ?? {};
}

function describe(schema: z.core.$ZodType): string | undefined {
  const { description } = metaOf(schema);
  return typeof description === "string" ? description : undefined;
}

if (import.meta.main) writeFileSync(entryTypesFile, entryTypes());
