import { dateForms } from "../date/date-forms.ts";
import { dateLocaleOf } from "../date/format-date.ts";
import type { SubjectInfo } from "../model/subject.ts";
import type { Forms, WordsLike } from "../words/phrase.ts";
import { sayIn } from "../words/say.ts";

/** How claims are worded, in English: the contract of other languages. */
const english = {
  decided: "{entry}: decided {date}",
  effective: "{entry}: happened {date}",
  announced: "{entry}: made public {date}",
  knownAbroad: "{entry}: known abroad {date}",
  place: "{entry}: at {place}",
  who: "{entry}: {who}, {role}",
  cause: "{entry}: led to by {event}",
  count: "{entry}: {what}, {number}",
  countWhen: "{entry}: {what} ({date}), {number}",
  range: "{min} to {max}",
  born: "{entry}: born {date}",
  died: "{entry}: died {date}",
  called: "{entry}: called {name}{period}",
  existedFrom: "{entry}: existed from {date}",
  existedTo: "{entry}: existed to {date}",
  vacant: "{entry}: vacant{period}",
  began: "{entry}: {how} {date}",
  beganPublic: "{entry}: beginning made public {date}",
  ended: "{entry}: ended {date}",
  endedBy: "{entry}: ended by {why} {date}",
  endedPublic: "{entry}: end made public {date}",
  state: "{entry}: in {state}{period}",
  /** Below a text that tells of an entry elsewhere. */
  sources: "Sources: {page}",
  fromTo: " from {from} to {to}",
  from: " from {from}",
  until: " until {to}",
  /** How a term began, why it ended. */
  turns: {
    began: "began",
    elected: "elected",
    appointed: "appointed",
    "co-opted": "co opted",
    inherited: "inherited",
    assumed: "assumed",
    reorganization: "reorganization",
    confirmed: "confirmed",
    death: "death",
    resignation: "resignation",
    removal: "removal",
    arrest: "arrest",
    abolition: "abolition",
    "not-re-elected": "not re elected",
    promotion: "promotion",
    transfer: "transfer",
    "end-of-mandate": "end of mandate",
  },
} as const;

type ClaimWords = WordsLike<typeof english>;

const russian: ClaimWords = {
  decided: "{entry}: решено {date:when}",
  effective: "{entry}: произошло {date:when}",
  announced: "{entry}: обнародовано {date:when}",
  knownAbroad: "{entry}: стало известно за рубежом {date:when}",
  place: "{entry}: место: {place}",
  who: "{entry}: {who}, {role}",
  cause: "{entry}: к этому привело: {event}",
  count: "{entry}: {what}: {number}",
  countWhen: "{entry}: {what} ({date}): {number}",
  range: "от {min} до {max}",
  born: "{entry}: рождение {date:when}",
  died: "{entry}: смерть {date:when}",
  called: "{entry}: название «{name}»{period}",
  existedFrom: "{entry}: существует с {date:governed}",
  existedTo: "{entry}: существует до {date:governed}",
  vacant: "{entry}: свободна{period}",
  began: "{entry}: {how} {date:when}",
  beganPublic: "{entry}: начало обнародовано {date:when}",
  ended: "{entry}: конец {date:when}",
  endedBy: "{entry}: конец {date:when}, {why}",
  endedPublic: "{entry}: конец обнародован {date:when}",
  state: "{entry}: государство: {state}{period}",
  sources: "Источники: {page}",
  fromTo: " с {from:governed} по {to}",
  from: " с {from:governed}",
  until: " до {to:governed}",
  turns: {
    began: "начало",
    elected: "избрание",
    appointed: "назначение",
    "co-opted": "кооптация",
    inherited: "наследование",
    assumed: "вступление в должность",
    reorganization: "реорганизация",
    confirmed: "утверждение",
    death: "смерть",
    resignation: "отставка",
    removal: "смещение",
    arrest: "арест",
    abolition: "упразднение",
    "not-re-elected": "не переизбран",
    promotion: "повышение",
    transfer: "перевод",
    "end-of-mandate": "конец полномочий",
  },
};

/** How the claims of a corpus are worded: in its own language, where that has words here, else in English. */
export interface ClaimSpeech {
  readonly words: ClaimWords;
  readonly say: ReturnType<typeof sayIn>;
  readonly dated: (edtf: string) => Forms;
  /** A role as the subject words it. */
  readonly role: (role: string) => string;
}

const speeches = new WeakMap<object, ClaimSpeech>();

/** The speech of a subject; the same object for the same subject. */
export function claimSpeechOf(subject: SubjectInfo): ClaimSpeech {
  let speech = speeches.get(subject);
  if (!speech) {
    speech = speechOf(subject);
    speeches.set(subject, speech);
  }
  return speech;
}

function speechOf({ language, roles }: Pick<SubjectInfo, "language" | "roles">): ClaimSpeech {
  const locale = dateLocaleOf(language);
  const isEnglish = locale !== "ru";
  return {
    words: isEnglish ? english : russian,
    say: sayIn(isEnglish ? "en-GB" : locale),
    dated: (edtf) => dateForms(edtf, isEnglish ? "en-GB" : locale),
    role: (role) => (isEnglish ? role.replaceAll("-", " ") : (roles[role]?.label ?? role)),
  };
}

/** Claims worded in English, whatever their corpus. */
export const claimsInEnglish: ClaimSpeech = speechOf({ language: "en", roles: {} });
