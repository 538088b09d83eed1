/** A number and its noun. @example count(2, "error") // "2 errors" */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
