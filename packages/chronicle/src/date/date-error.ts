export type DateErrorCode = "empty" | "malformed" | "month" | "day" | "time" | "order" | "set" | "range";

/** Thrown for text that is no EDTF date. `suggestion` is a date that was probably meant. */
export class DateError extends Error {
  override readonly name = "DateError";
  readonly code: DateErrorCode;
  readonly value: string;
  readonly suggestion: string | undefined;

  constructor(code: DateErrorCode, value: string, problem: string, suggestion?: string) {
    super(`Cannot parse date ${JSON.stringify(clip(value))}: ${problem}`);
    this.code = code;
    this.value = value;
    this.suggestion = suggestion;
  }
}

function clip(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}
