import type { Forms } from "../words/phrase.ts";
import { formatDate } from "./format-date.ts";
import type { DateLocale } from "./language.ts";

/** A date in the forms that a phrase may ask for, each made when it is. */
export function dateForms(edtf: string, locale: DateLocale): Forms {
  return {
    get alone() {
      return formatDate(edtf, { locale });
    },
    get governed() {
      return formatDate(edtf, { locale, governed: true });
    },
    get when() {
      return formatDate(edtf, { locale, preposition: !/[/[{]/.test(edtf) });
    },
  };
}
