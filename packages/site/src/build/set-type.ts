/** What is shown as it was written: code, keys, and what is no text at all. */
const verbatim = "script|style|code|pre|kbd|samp|textarea";
const parts = new RegExp(`<(${verbatim})\\b[\\s\\S]*?</\\1>|<[^>]*>|[^<]+`, "g");

/**
 * Set the text of a page as a printer would: apostrophes and single quotation marks, dashes between years (1953–64) and between words.
 * The corpus keeps the plain signs, which can be typed and compared. Tags, code and scripts stay as they are. On a page in Russian
 * «г.» stays with its year, and the dash between words is the long one.
 */
export function setType(html: string): string {
  const set = /^<!DOCTYPE html>(?:<!--.*?-->)?<html[^>]* lang="ru/i.test(html) ? setRussian : setText;
  return html.replace(parts, (part) => (part.startsWith("<") ? part : set(part)));
}

function setRussian(text: string): string {
  return setText(text)
    .replaceAll(/(?<=\d) (?=гг?\.)/g, "\u00a0")
    .replaceAll(/(?<=\p{L}|[,»]) – (?=\p{L}|«)/gu, "\u00a0— ");
}

/** Text that is no HTML, set likewise. */
export function setText(text: string): string {
  return text
    .replaceAll("&#x27;", "'")
    .replace(/(?<![\p{L}\p{N}\p{P}])'(?!s\b|\d\d\b)(?=[\p{L}\p{N}])/gu, "‘")
    .replaceAll("'", "’")
    .replace(/(?<![\w-])((?:1\d|20)\d\d)-((?:1\d|20)\d\d|\d\d)(?![\w-])/g, (range, from: string, to: string) =>
      isLater(from, to) ? `${from}–${to}` : range,
    )
    .replaceAll(/(?<=\S) - (?=\S)/g, " – ");
}

/** Whether the second year comes after the first. `1905-07` may be a month and is left. */
function isLater(from: string, to: string): boolean {
  if (to.length === 4) return to > from;
  return Number(to) > 12 && to > from.slice(2);
}
