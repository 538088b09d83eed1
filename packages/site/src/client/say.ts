import { sayIn } from "@thaw/chronicle/words";
import { facts } from "./facts.ts";

/** A phrase with what stands in its holes. */
export const say = sayIn(facts.language);
