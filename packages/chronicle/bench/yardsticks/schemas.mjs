/**
 * The fields of the synthetic corpus, once for all yardsticks: as strict as each library can be with the same shapes, and plainer than our
 * own schemas, which also read shorthands and dates.
 *
 * @param z Zod, or what a yardstick has of it.
 * @param otherDates what else its YAML library makes of a date.
 */
export function schemasFor(z, otherDates = []) {
  const text = z.string().min(1);
  const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const date = z.union([z.string().regex(/^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/), z.number(), ...otherDates]);
  const citation = z.object({ source: id, locator: text.optional() }).strict();
  const cite = z.array(z.union([id, citation]));
  const dated = z.union([
    date,
    z
      .object({
        date,
        cite: cite.optional(),
        place: id.optional(),
        how: text.optional(),
        why: text.optional(),
        manner: text.optional(),
      })
      .strict(),
  ]);
  return {
    events: z
      .object({
        title: text,
        kind: z.enum(["meeting", "battle", "treaty"]),
        topics: z.array(z.enum(["politics", "war", "culture"])),
        summary: text,
        time: z.object({ decided: dated, effective: dated, announced: dated }).strict(),
        place: id,
        who: z.array(z.object({ figure: id, role: z.enum(["participant", "honoured"]) }).strict()),
        causes: z.array(z.object({ event: id }).strict()).optional(),
        counts: z.record(z.string(), z.object({ what: text, min: z.number(), max: z.number(), unit: text }).strict()),
        statements: z.record(z.string(), z.object({ text }).strict()),
        cite,
      })
      .strict(),
    figures: z
      .object({
        name: z.object({ display: text }).strict(),
        variants: z.array(text),
        role: text,
        summary: text,
        born: dated,
        died: dated,
        cite,
      })
      .strict(),
    terms: z.object({ office: id, figure: id, start: dated, end: dated, cite }).strict(),
    offices: z
      .object({
        name: text,
        kind: id,
        seats: z.number(),
        tracked: z.boolean(),
        rank: z.number(),
        existed: z.object({ from: date, to: date }).strict(),
        cite,
      })
      .strict(),
    places: z
      .object({
        name: text,
        kind: id,
        coordinates: z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).strict(),
        cite,
      })
      .strict(),
    sources: z
      .object({
        title: text,
        kind: id,
        type: id,
        authors: z.array(z.object({ family: text, given: text }).strict()),
        issued: date,
      })
      .strict(),
    stories: z.object({ title: text, order: z.number(), kind: z.enum(["answer", "chapter"]), summary: text }),
  };
}

/** The folders of entries in YAML; stories are Markdown. */
export const folders = ["events", "figures", "terms", "offices", "places", "sources"];
