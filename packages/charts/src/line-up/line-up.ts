import { type Dataset, type Office, powerOn, type Status } from "@thaw/chronicle";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";

/** A place where somebody can stand: for, against, gone. */
export interface Band {
  readonly id: string;
  readonly label: string;
  /** Whether it is the place of those who changed: the way into it is drawn heavy. */
  readonly changed?: boolean;
}

/** Where somebody stood at a stage, and the claim that says so; none where it is a matter of record who held office. */
export interface Stand {
  readonly band: string;
  readonly status: Status;
  readonly claim?: string;
  readonly note?: string;
}

export interface LineUpMember {
  readonly id: string;
  readonly label: string;
  /** For a narrow place: the family name. */
  readonly short: string;
  readonly href: string;
  /** What the office makes of its holder, and whether it is the first of those asked for: that of a full member. */
  readonly seat: string;
  readonly full: boolean;
  /** One for each stage. */
  readonly stands: readonly Stand[];
}

export interface LineUpStage {
  readonly label: string;
  readonly bands: readonly Band[];
}

/** Who stood where in a conflict, and who changed, before it is drawn. */
export interface LineUp {
  readonly id: string;
  readonly title: string;
  readonly stages: readonly LineUpStage[];
  /** In the order of their seats. */
  readonly members: readonly LineUpMember[];
  /** In which language it speaks; English unless said. */
  readonly speech?: ChartSpeech;
}

/** A stage that events tell: whoever has one of a band's roles in the event stands in it. Of several that fit the last counts. */
export interface ToldStage {
  readonly label: string;
  readonly event: string;
  readonly bands: readonly (Band & { readonly roles: readonly string[] })[];
}

export interface LineUpOptions {
  readonly id: string;
  readonly title: string;
  /** The day on which the body met: whoever held one of the offices on it is a member. */
  readonly day: string;
  /** Its offices, that of the full members first, and what each makes of its holder. */
  readonly offices: readonly { readonly id: string; readonly label: string }[];
  readonly stages: readonly ToldStage[];
  /** The day after, and what each of the offices means then; the last band is for those who held none. */
  readonly after: { readonly day: string; readonly label: string; readonly bands: readonly Band[] };
  readonly hrefOf: (figure: string) => string;
  readonly speech?: ChartSpeech;
}

/** Where nothing says where somebody stood. */
export const unrecorded: Band = { id: "unrecorded", label: inEnglish.words.lineUp.unrecorded };

/** Who sat in a body on a day, where each of them stood as events tell it, and what became of their seats. @throws {UnknownIdError} */
export function lineUp(
  dataset: Dataset,
  { id, title, day, offices, stages, after, hrefOf, speech = inEnglish }: LineUpOptions,
): LineUp {
  const nowhere = { ...unrecorded, label: speech.words.lineUp.unrecorded };
  const asked = offices.map((office) => dataset.get("office", office.id));
  const seats = seatsOn(dataset, day, asked);
  const later = seatsOn(dataset, after.day, asked);
  const members = seats.map(({ figure, office }): LineUpMember => {
    const { label, name } = dataset.get("figure", figure);
    const place = later.find((seat) => seat.figure === figure);
    const gone = after.bands.at(-1) ?? nowhere;
    const kept = place && after.bands[asked.indexOf(place.office)];
    return {
      id: figure,
      label,
      short: name.sort ?? label,
      href: hrefOf(figure),
      seat: offices[asked.indexOf(office)]?.label ?? office.name,
      full: office === asked[0],
      stands: [
        ...stages.map((stage) => standIn(dataset, stage, figure)),
        { band: (kept ?? gone).id, status: "established" },
      ],
    };
  });
  const used = (index: number, bands: readonly Band[]) =>
    [...bands, nowhere].filter((band) => members.some(({ stands }) => stands[index]?.band === band.id));
  return {
    id,
    title,
    members,
    stages: [...stages, after].map(({ label, bands }, index) => ({ label, bands: used(index, bands) })),
    speech,
  };
}

function seatsOn(dataset: Dataset, day: string, offices: readonly Office[]) {
  const held = new Map(powerOn(dataset, day, offices).map(({ office, holders }) => [office.id, holders]));
  const seats = offices.flatMap((office) =>
    (held.get(office.id) ?? []).map(({ figure }) => ({ figure: figure.id, office })),
  );
  return seats.filter(({ figure }, index) => seats.findIndex((seat) => seat.figure === figure) === index);
}

function standIn(dataset: Dataset, { event, bands }: ToldStage, figure: string): Stand {
  const own = dataset.get("event", event).who.filter((item) => item.figure === figure);
  for (const { id, roles } of bands.toReversed()) {
    const claim = own.find(({ role }) => roles.includes(role));
    if (claim) return { band: id, status: claim.status, claim: claim.id, ...(claim.note && { note: claim.note }) };
  }
  return { band: unrecorded.id, status: "established" };
}
