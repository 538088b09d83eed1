/**
 * The words of the interface: in English, the contract, and in Russian.
 *
 * @example
 * import { russian } from "@thaw/site/words";
 * export const site = defineSite({ dataset, name: "Башни", words: russian });
 */
export { english, type Words } from "./english.ts";
export { russian } from "./russian.ts";
