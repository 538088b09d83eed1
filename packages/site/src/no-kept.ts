/** A drawing as a release left it: the newest version that has it, and the height of its file in pixels. */
export interface KeptDrawing {
  readonly version: string;
  readonly height: number;
}

/** What an app keeps of the drawings of its releases, by their ids: `prepare` writes the module that stands in the place of this one. */
export const kept: Readonly<Record<string, KeptDrawing>> = {};
