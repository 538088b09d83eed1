import type { SectionName } from "../text/section-names.ts";
import { shows } from "../text/sections.ts";

const explorers = [
  ["timeline", "Timeline"],
  ["power", "Who held power"],
  ["network", "Who stood to whom"],
  ["map", "Map"],
  ["charts", "All drawings"],
] as const satisfies readonly (readonly [SectionName, string])[];

/** The ways to look at the same facts. */
export function Explorers({ here }: { here: string }) {
  return (
    <nav className="zoom" aria-label="Drawings">
      <ul>
        {explorers
          .filter(([name]) => shows(name))
          .map(([name, label]) => (
            <li key={name}>
              <a href={`/${name}/`} aria-current={`/${name}/` === here ? "true" : undefined}>
                {label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
