import { formatDate } from "../date/format-date.ts";
import { claimSpeechOf } from "../query/claim-words.ts";
import type { Claim } from "../query/claims.ts";
import { claimsOf } from "../query/claims.ts";
import type { Dataset } from "../query/dataset.ts";
import { addressOf, claimAddress } from "./address.ts";
import { type Chosen, carried, type Format, type FormatOptions, jsonText } from "./format.ts";
import { isoDate } from "./iso-date.ts";

const kinds = ["event", "figure", "term", "relation"] as const;

interface Told {
  readonly claim: Claim;
  readonly figures: readonly string[];
  readonly places: readonly string[];
  readonly role?: string;
  readonly relatesTo?: string;
  readonly memberOf?: string;
}

/** IPIF, the exchange of prosopographers: each claim about a person as a statement, each source that bears it out as a factoid. */
export const ipif: Format = {
  id: "ipif.json",
  title: "IPIF",
  mediaType: "application/json",
  standard: "https://github.com/IPIF/prosopogrAPhI",
  kinds,
  loses:
    "Only claims about people: their lives, terms, relations and parts in events. Status, stance and rivals stand in the words of the statement, dates as a sort date with a label.",
  write(dataset, chosen, options) {
    const { kept, omitted } = carried(chosen, kinds, "IPIF");
    const told = kept.flatMap((item) => toldBy(dataset, item));
    const factoids = told.flatMap(({ claim, figures }) =>
      claim.cite.map(({ source, stance, locator }, at) => ({
        "@id": `${claim.id}#${source}${claim.cite.findIndex((other) => other.source === source) === at ? "" : `-${at}`}`,
        "person-refs": figures.map(ref),
        "source-refs": [ref(source)],
        "statement-refs": [ref(claim.id)],
        createdBy: "Thaw",
        createdWhen: options.updated.slice(0, 10),
        ...(stance !== "supports" || locator !== undefined
          ? { comment: [stance === "supports" ? undefined : stance, locator].filter(Boolean).join("; ") }
          : {}),
      })),
    );
    const refs = refsOf(factoids);
    const people = [...new Set(told.flatMap(({ figures }) => figures))].sort();
    const sources = [...new Set(told.flatMap(({ claim }) => claim.cite.map(({ source }) => source)))].sort();
    return {
      text: jsonText({
        persons: people.map((id) => ({
          "@id": id,
          uris: [addressOf(dataset, id, options), ...wikidata(dataset, id)],
          "factoid-refs": refs.person.get(id) ?? [],
        })),
        sources: sources.map((id) => ({
          "@id": id,
          label: dataset.label(id),
          uris: [addressOf(dataset, id, options)],
          "factoid-refs": refs.source.get(id) ?? [],
        })),
        statements: told.map((statement) =>
          statementOf(dataset, statement, refs.statement.get(statement.claim.id) ?? [], options),
        ),
        factoids,
      }),
      omitted,
    };
  },
};

function toldBy(dataset: Dataset, { kind, entry }: Extract<Chosen, { kind: (typeof kinds)[number] }>): Told[] {
  const claims = claimsOf(kind, entry, dataset.label, claimSpeechOf(dataset.subject)).filter(
    ({ cite }) => cite.length > 0,
  );
  switch (kind) {
    case "figure":
      return claims.map((claim) => {
        const place =
          claim.field === "born" ? entry.born?.place : claim.field === "died" ? entry.died?.place : undefined;
        return { claim, figures: [entry.id], places: place === undefined ? [] : [place] };
      });
    case "term": {
      const { organization } = dataset.get("office", entry.office);
      return claims.map((claim) => ({
        claim,
        figures: [entry.figure],
        places: [],
        role: dataset.label(entry.office),
        ...(organization !== undefined && { memberOf: organization }),
      }));
    }
    case "relation":
      return claims.map((claim) => ({
        claim,
        figures: [entry.from],
        places: [],
        role: entry.kind,
        relatesTo: entry.to,
      }));
    case "event":
      return entry.who.flatMap(({ id, figure, role }) => {
        const claim = claims.find((other) => other.id === id);
        return claim && figure !== undefined
          ? [
              {
                claim: { ...claim, date: entry.time.effective.date },
                figures: [figure],
                places: entry.places.map(({ place }) => place),
                role,
              },
            ]
          : [];
      });
  }
}

function statementOf(dataset: Dataset, told: Told, factoids: readonly object[], options: FormatOptions) {
  const { claim, role, places, relatesTo, memberOf } = told;
  const iso = claim.date && isoDate(claim.date);
  const named = (id: string) => ({ uri: addressOf(dataset, id, options), label: dataset.label(id) });
  return {
    "@id": claim.id,
    uris: [claimAddress(claim.id, options)],
    statementType: { label: claim.field },
    ...(role !== undefined && { role: { label: role } }),
    ...(claim.date && {
      date: {
        ...(iso && iso.start >= "0001" && { sortdate: iso.start.slice(0, 10) }),
        label: formatDate(claim.date.edtf),
      },
    }),
    ...(places.length > 0 && { places: places.map(named) }),
    ...(relatesTo !== undefined && { relatesToPersons: [named(relatesTo)] }),
    ...(memberOf !== undefined && { memberOf: named(memberOf) }),
    statementContent: [claim.text, claim.status === "established" ? undefined : `(${claim.status})`, claim.note]
      .filter((part) => part !== undefined)
      .join(" "),
    "factoid-refs": factoids,
  };
}

function refsOf(
  factoids: readonly { readonly "@id": string; readonly [key: `${string}-refs`]: readonly { "@id": string }[] }[],
) {
  const refs = {
    person: new Map<string, object[]>(),
    source: new Map<string, object[]>(),
    statement: new Map<string, object[]>(),
  };
  for (const factoid of factoids)
    for (const kind of ["person", "source", "statement"] as const)
      for (const { "@id": id } of factoid[`${kind}-refs`] ?? [])
        refs[kind].set(id, [...(refs[kind].get(id) ?? []), ref(factoid["@id"])]);
  return refs;
}

function ref(id: string) {
  return { "@id": id };
}

function wikidata(dataset: Dataset, id: string): string[] {
  const { wikidata: item } = dataset.get("figure", id).ids;
  return item === undefined ? [] : [`http://www.wikidata.org/entity/${item}`];
}
