import type { Citation } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { say, words } from "../subject.ts";

/** What a note rests on: the parts of a claim that say so. */
export interface Noted {
  readonly id?: string;
  readonly cite: readonly Citation[];
  readonly status?: string;
  readonly note?: string;
  readonly dispute?: string;
}

/** One numbered note of a page. */
export interface PageNote {
  readonly number: number;
  readonly cite: readonly Citation[];
  readonly note: string | undefined;
  readonly dispute: string | undefined;
  /** Ids of the marks that lead to it. */
  readonly marks: string[];
}

/**
 * The notes of one page. `mark` is called while the page is written and gives the raised number; what is cited alike shares a note.
 * Marks must be made before the list of notes is drawn, so parts of a page that carry marks are called, not rendered as elements.
 */
export class Notebook {
  readonly notes: PageNote[] = [];
  /** What the ids of its notes and marks begin with, where several notebooks stand on one page. */
  readonly prefix: string;
  readonly #byKey = new Map<string, PageNote>();

  constructor(prefix = "") {
    this.prefix = prefix;
  }

  mark(claim: Noted): ReactNode {
    if (claim.cite.length === 0 && !claim.note && !claim.dispute) return null;
    const key = JSON.stringify([claim.cite, claim.note, claim.dispute]);
    let note = this.#byKey.get(key);
    if (!note) {
      note = { number: this.notes.length + 1, cite: claim.cite, note: claim.note, dispute: claim.dispute, marks: [] };
      this.#byKey.set(key, note);
      this.notes.push(note);
    }
    const id = `${this.prefix}r${note.number}${note.marks.length > 0 ? `-${note.marks.length + 1}` : ""}`;
    note.marks.push(id);
    return (
      <sup className="mark">
        <a id={id} href={`#${this.prefix}n${note.number}`} aria-label={say(words.notes.mark, { number: note.number })}>
          {note.number}
        </a>
      </sup>
    );
  }
}
