/** The months in English, January first. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The months in Russian as a date has them: `5 марта`. */
export const MONTHS_RU_GENITIVE: readonly string[] = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

/** The months in Russian by themselves: `март 1953 г.` */
export const MONTHS_RU: readonly string[] = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];

/** The months in Russian after «в»: `в марте 1953 г.` */
export const MONTHS_RU_PREPOSITIONAL: readonly string[] = [
  "январе",
  "феврале",
  "марте",
  "апреле",
  "мае",
  "июне",
  "июле",
  "августе",
  "сентябре",
  "октябре",
  "ноябре",
  "декабре",
];

const ENGLISH_SHORT = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\.?$/i;

/** The number of a month, 1 to 12, by a name of it in English (`March`, `Mar.`) or Russian, in any case. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^[a-z]/.test(lower)) {
    const full = MONTHS.findIndex((month) => month.toLowerCase() === lower);
    if (full >= 0) return full + 1;
    if (!ENGLISH_SHORT.test(lower)) return undefined;
    return MONTHS.findIndex((month) => month.toLowerCase().startsWith(lower.slice(0, 3))) + 1;
  }
  for (const names of [MONTHS_RU_GENITIVE, MONTHS_RU, MONTHS_RU_PREPOSITIONAL]) {
    const index = names.indexOf(lower);
    if (index >= 0) return index + 1;
  }
  return undefined;
}
