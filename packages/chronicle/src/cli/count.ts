/** A number and its noun. @example count(2, "error") // "2 errors" */
export function count(number: number, word: string, plural = `${word}s`): string {
  return `${number} ${number === 1 ? word : plural}`;
}
