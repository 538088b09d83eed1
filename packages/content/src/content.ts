import { openDataset } from "@thaw/chronicle/query";
import { compiled } from "../generated/dataset.js";
import type { AfterStalin } from "../generated/ids.js";
import type { Content } from "./entries.ts";

/** The whole of the content, opened: entries by kind and id, claims, and what refers to what. */
export const content: Content = openDataset<AfterStalin>(compiled);
