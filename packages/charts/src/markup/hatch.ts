import { element, type Markup } from "./element.ts";

/** The hatching of what is not certain, the same in every drawing. Refer to it by {@link hatched}. */
export function hatchDefinition(id: string): Markup {
  return element(
    "pattern",
    {
      id: `${id}-hatch`,
      width: 4,
      height: 4,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(-45)",
    },
    element("rect", { width: 4, height: 4, class: "hatch-ground" }),
    element("path", { d: "M0 1h4", class: "hatch-line" }),
  );
}

export function hatched(id: string): string {
  return `url(#${id}-hatch)`;
}
