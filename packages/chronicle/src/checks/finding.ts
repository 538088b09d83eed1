/** A field of an entry: the entry's id, and the path of the field as its author wrote it. */
export interface Location {
  readonly entry: string;
  readonly path: readonly (string | number)[];
}

/** How bad it is: an error stops the build, a warning does not. */
export type Severity = "error" | "warning";

/** What a rule found, before anybody knows in which file and line it stands. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Location;
  /** The other sides of a conflict, each with what it says. */
  readonly related?: readonly { readonly at: Location; readonly message: string }[];
  readonly suggestion?: string | undefined;
}
