export { type CheckedSentence, createTextCheck, type TextCheck, type TextCheckOptions } from "./create-text-check.ts";
export { type Judgement, type TextRule, textRules } from "./judgement.ts";
export { sentencesOf, type TextPiece } from "./sentences.ts";
