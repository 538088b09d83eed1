/** Two days to be compared, and what lies between them. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly about: string;
}
