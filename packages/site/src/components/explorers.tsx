import { words } from "../subject.ts";
import { shows } from "../text/sections.ts";

const explorers = ["timeline", "power", "network", "map", "charts"] as const;

/** The ways to look at the same facts. */
export function Explorers({ here }: { here: string }) {
  return (
    <nav className="zoom" aria-label={words.explorers.title}>
      <ul>
        {explorers.filter(shows).map((name) => (
          <li key={name}>
            <a href={`/${name}/`} aria-current={`/${name}/` === here ? "true" : undefined}>
              {words.explorers[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
