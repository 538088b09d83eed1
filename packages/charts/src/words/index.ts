/** The words of drawings: in English, the contract, and in Russian. */
export { type ChartSpeech, chartSpeech, inEnglish } from "./chart-speech.ts";
export { type ChartWords, english } from "./english.ts";
export { russian } from "./russian.ts";
