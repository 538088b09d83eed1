import type { HistoricalDate } from "../date/historical-date.ts";
import type { Citation, DatedClaim, Statement, Status } from "../model/claim.ts";
import type { Entry, EntryByKind } from "../model/entry.ts";
import { eventTimes } from "../model/event-times.ts";
import type { DatedName } from "../model/named.ts";
import type { EntryKind, Subject } from "../model/subject.ts";
import type { Phrase } from "../words/phrase.ts";
import { type ClaimSpeech, claimsInEnglish } from "./claim-words.ts";
import { fieldOf } from "./references.ts";

/** One statement of the dataset, with what it rests on. */
export interface Claim<S extends Subject = Subject> {
  /** The entry's id and the path of the field: `arrest-of-beria.announced`. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Id of the entry that makes it. */
  readonly entry: string;
  /** What the entry is called. */
  readonly label: string;
  readonly field: string;
  /** The statement in words. */
  readonly text: string;
  readonly date?: HistoricalDate;
  readonly status: Status;
  readonly cite: readonly Citation<S>[];
  readonly note?: string;
  readonly dispute?: S["dispute"];
  /** Id of the claim that is followed instead, when this one is a rival value. */
  readonly rivalOf?: string;
}

type ClaimObject<S extends Subject> = Pick<Claim<S>, "id" | "status" | "cite"> & {
  note?: string;
  dispute?: S["dispute"];
  date?: HistoricalDate;
};

/** The entry that makes a claim: what stands before the first dot of the claim's id. */
export function entryOfClaim(claim: string): string {
  const dot = claim.indexOf(".");
  return dot < 0 ? claim : claim.slice(0, dot);
}

interface Gathered {
  readonly claims: readonly Claim[];
  /** The labels of other entries that the claims tell, by id. */
  readonly labels: readonly (readonly [id: string, label: string])[];
  readonly words: ClaimSpeech["words"];
}

const gathered = new WeakMap<object, Gathered>();

/**
 * The claims that an entry makes, in the order of its fields. `label` names other entries by id; `speech` words them, by `claimSpeechOf(dataset.subject)`. Gathered once for each entry, as long as
 * the labels and the language stay the same.
 */
export function claimsOf<S extends Subject>(
  kind: EntryKind,
  entry: Entry<S>,
  label: (id: string) => string,
  speech: ClaimSpeech = claimsInEnglish,
): readonly Claim<S>[] {
  const known = gathered.get(entry);
  if (known?.words === speech.words && known.labels.every(([id, told]) => label(id) === told))
    return known.claims as readonly Claim<S>[];
  const labels: [string, string][] = [];
  const noted = (id: string) => {
    const told = label(id);
    labels.push([id, told]);
    return told;
  };
  const claims = gatherClaims(kind, entry, noted, speech);
  gathered.set(entry, { claims: claims as Claim[], labels, words: speech.words });
  return claims;
}

function gatherClaims<S extends Subject>(
  kind: EntryKind,
  entry: Entry<S>,
  label: (id: string) => string,
  { words, say, dated, role }: ClaimSpeech,
): Claim<S>[] {
  const claims: Claim<S>[] = [];
  const add = (object: ClaimObject<S>, text: string, rivalOf?: string) => {
    const { id, status, cite, note, dispute, date } = object;
    claims.push({
      id,
      kind,
      entry: entry.id,
      label: entry.label,
      field: fieldOf(id),
      text,
      ...(date && { date }),
      status,
      cite,
      ...(note !== undefined && { note }),
      ...(dispute !== undefined && { dispute }),
      ...(rivalOf !== undefined && { rivalOf }),
    });
  };
  const own = { entry: entry.label };
  const addDated = (claim: DatedClaim<S> | undefined, phrase: Phrase<"entry" | "date">) => {
    if (!claim) return;
    add(claim, say(phrase, { ...own, date: dated(claim.date.edtf) }));
    for (const rival of claim.rivals) add(rival, say(phrase, { ...own, date: dated(rival.date.edtf) }), claim.id);
  };
  const period = ({ from, to }: { from?: HistoricalDate; to?: HistoricalDate }) => {
    if (from && to) return say(words.fromTo, { from: dated(from.edtf), to: dated(to.edtf) });
    if (from) return say(words.from, { from: dated(from.edtf) });
    return to ? say(words.until, { to: dated(to.edtf) }) : "";
  };
  const addNames = (names: readonly DatedName<S>[]) => {
    for (const name of names) add(name, say(words.called, { ...own, name: name.name, period: period(name) }));
  };
  const addStatements = (statements: readonly Statement<S>[]) => {
    for (const statement of statements) add(statement, statement.text);
  };

  switch (kind) {
    case "event": {
      const event = entry as EntryByKind<S>["event"];
      for (const time of eventTimes) addDated(event.time[time], words[time]);
      for (const item of event.places) add(item, say(words.place, { ...own, place: label(item.place) }));
      for (const item of event.who)
        add(
          item,
          say(words.who, { ...own, who: label(item.figure ?? item.organization ?? ""), role: role(item.role) }),
        );
      for (const item of event.causes) add(item, say(words.cause, { ...own, event: label(item.event) }));
      for (const item of event.counts) {
        const range = say(words.range, { min: item.min, max: item.max });
        const number = [item.min === item.max ? say<"number">("{number}", { number: item.min }) : range, item.unit];
        const told = { ...own, what: item.what, number: number.filter(Boolean).join(" ") };
        add(item, item.when ? say(words.countWhen, { ...told, date: dated(item.when.edtf) }) : say(words.count, told));
      }
      addStatements(event.statements);
      break;
    }
    case "figure": {
      const figure = entry as EntryByKind<S>["figure"];
      addDated(figure.born, words.born);
      addDated(figure.died, words.died);
      addStatements(figure.statements);
      break;
    }
    case "organization":
    case "office": {
      const body = entry as EntryByKind<S>["organization"] | EntryByKind<S>["office"];
      addNames(body.names);
      addDated(body.existed.from, words.existedFrom);
      addDated(body.existed.to, words.existedTo);
      if ("vacancies" in body)
        for (const item of body.vacancies) add(item, say(words.vacant, { ...own, period: period(item) }));
      addStatements(body.statements);
      break;
    }
    case "term": {
      const term = entry as EntryByKind<S>["term"];
      const turn = (phrase: string, hole: string, name: keyof typeof words.turns) =>
        phrase.replace(hole, () => words.turns[name]);
      addDated(term.start, turn(words.began, "{how}", term.start.how ?? "began"));
      addDated(term.start.announced, words.beganPublic);
      if (term.end?.why) addDated(term.end, turn(words.endedBy, "{why}", term.end.why));
      else addDated(term.end ?? undefined, words.ended);
      addDated(term.end?.announced, words.endedPublic);
      break;
    }
    case "place": {
      const place = entry as EntryByKind<S>["place"];
      addNames(place.names);
      for (const item of place.states) add(item, say(words.state, { ...own, state: item.state, period: period(item) }));
      addStatements(place.statements);
      break;
    }
    case "relation": {
      const relation = entry as EntryByKind<S>["relation"];
      add({ ...relation, id: relation.id } as ClaimObject<S>, relation.label);
      break;
    }
    case "source":
    case "dispute":
    case "story":
    case "review":
      break;
  }
  return claims;
}
