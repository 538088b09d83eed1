import { defineSite } from "@thaw/site";
import { releases } from "../generated/releases.js";
import { dataset } from "./dataset.js";

/** What the site says of itself. Everything but the dataset and the name may be left out: see the README of @thaw/site. */
export const site = defineSite({
  dataset,
  releases,
  name: "My subject",
  api: "/docs",
  // url: "https://my-subject.example.org", // where it will stand
  // motto: "A line beside the name",
  // repository: "https://github.com/me/my-subject", // where errors are reported to
  // theme: { light: { accent: "#1d4e89" }, dark: { accent: "#9cc4f0" } },
  // drawings: { map: { areas: ["country"] } },
  // words: { frame: { search: "Look up" } }, // the interface speaks the language of the corpus; any of its words may be said otherwise
  // sections: { organizations: "Firms", today: false },
});
