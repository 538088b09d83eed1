/** What of a row is taken: stretches in order, none touching another. */
export class Row {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Whether nothing stands between two places. */
  isFree(from: number, to: number): boolean {
    const next = this.#after(from);
    return (this.#ends[next - 1] ?? -Infinity) <= from && (this.#starts[next] ?? Infinity) >= to;
  }

  take(from: number, to: number): void {
    const next = this.#after(from);
    this.#starts.splice(next, 0, from);
    this.#ends.splice(next, 0, to);
  }

  /** Index of the first stretch that begins after a place. */
  #after(from: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
