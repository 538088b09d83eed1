/** A piece of a text, and where it stands, in UTF-16 units. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** What looks like the end of a sentence and is none: `Mr.`, `No.`, an initial. */
const unfinished = /(?:\b(?:Mr|Mrs|Dr|St|Gen|Col|No|vol|pp?|ca?|approx)|\b\p{Lu})\.\s*$/u;

/** The sentences of a plain text, in order, without the space around them. */
export function sentencesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let start: number | undefined;
  for (const { segment, index } of segmenter.segment(text)) {
    start ??= index;
    const end = index + segment.length;
    if (unfinished.test(segment) && end < text.length) continue;
    pieces.push(...trimmed(text, start, end));
    start = undefined;
  }
  if (start !== undefined) pieces.push(...trimmed(text, start, text.length));
  return pieces;
}

const joint = /[,;:()—]|\s[–-]\s|\s(?:and|but|while|when|after|before|until|who|which|whose|where)\s/g;

/**
 * The clauses of a sentence, roughly: what stands between its joints. A date by itself ("In May 1953,") goes with what follows, or, at the end,
 * with what it follows. Two names with nothing but a joint between them stay together.
 */
export function clausesOf(
  sentence: TextPiece,
  isDateAlone: (text: string) => boolean,
  names: readonly { readonly start: number; readonly end: number }[] = [],
): TextPiece[] {
  const cuts = [...sentence.text.matchAll(joint)].filter(
    ({ index, 0: cut }) =>
      !names.some(({ end }, at) => cut === " and " && end === index && names[at + 1]?.start === index + cut.length) &&
      (cut !== "," || !/\d$/.test(sentence.text.slice(0, index)) || !/^,\s?\d/.test(sentence.text.slice(index))),
  );
  const pieces: { start: number; end: number }[] = [];
  let from = 0;
  for (const { index } of [...cuts, { index: sentence.text.length }]) {
    const piece = { start: from, end: index };
    const last = pieces.at(-1);
    const words = sentence.text.slice(piece.start, piece.end);
    if (last && (isDateAlone(sentence.text.slice(last.start, last.end)) || isDateAlone(words))) last.end = piece.end;
    else pieces.push(piece);
    from = index;
  }
  const told = pieces.filter(({ start, end }) => /\p{L}/u.test(sentence.text.slice(start, end)));
  return told.flatMap(({ start, end }) => trimmed(sentence.text, start, end, sentence.start));
}

function trimmed(text: string, start: number, end: number, offset = 0): TextPiece[] {
  const words = text.slice(start, end);
  const inner = words.trim();
  if (inner === "") return [];
  const from = start + words.indexOf(inner);
  return [{ text: inner, start: offset + from, end: offset + from + inner.length }];
}
