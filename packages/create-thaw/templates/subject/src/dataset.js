import { openDataset } from "@thaw/chronicle";
import { compiled } from "../generated/dataset.js";

/** The whole of the corpus, opened. */
export const dataset = openDataset(compiled);
