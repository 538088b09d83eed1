/** Text of a stranger as it may be quoted back: in quotation marks, and no longer than a line. */
export function quote(text: string): string {
  return JSON.stringify(clip(text));
}

/** Text of a stranger, cut to a line. */
export function clip(text: string): string {
  return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
