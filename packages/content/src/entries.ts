import type * as chronicle from "@thaw/chronicle";
import type { AfterStalin } from "../generated/ids.js";

export type HistoricalEvent = chronicle.HistoricalEvent<AfterStalin>;
export type Figure = chronicle.Figure<AfterStalin>;
export type Organization = chronicle.Organization<AfterStalin>;
export type Office = chronicle.Office<AfterStalin>;
export type Term = chronicle.Term<AfterStalin>;
export type Place = chronicle.Place<AfterStalin>;
export type Source = chronicle.Source<AfterStalin>;
export type Dispute = chronicle.Dispute<AfterStalin>;
export type Relation = chronicle.Relation<AfterStalin>;
export type Story = chronicle.Story<AfterStalin>;
export type Review = chronicle.Review<AfterStalin>;
export type Claim = chronicle.Claim<AfterStalin>;
export type Citation = chronicle.Citation<AfterStalin>;
export type OfficeOnDay = chronicle.OfficeOnDay<AfterStalin>;
/** The dataset's type, for functions that take it. */
export type Content = chronicle.Dataset<AfterStalin>;
