/** A question with its answer, and what the answer rests on. */
export interface Question {
  readonly text: string;
  /** To choose from, or to put in order; none, where the answer is written. */
  readonly options: readonly string[];
  readonly answer: string;
  /** Ids of claims. */
  readonly claims: readonly string[];
}

/** Questions of one kind. */
export interface Exercise {
  readonly title: string;
  readonly instruction: string;
  readonly questions: readonly Question[];
}

export interface ExerciseOptions {
  /** Equal seeds give equal sheets of equal facts. */
  readonly seed: string;
  /** How many questions at most. */
  readonly count: number;
  /** Only what lies within, EDTF; the subject's period, unless said. */
  readonly within?: string | undefined;
}
