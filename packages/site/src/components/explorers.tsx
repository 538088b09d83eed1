const explorers = [
  ["/timeline/", "Timeline"],
  ["/power/", "Who held power"],
  ["/network/", "Who stood to whom"],
  ["/map/", "Map"],
  ["/charts/", "All drawings"],
] as const;

/** The ways to look at the same facts. */
export function Explorers({ here }: { here: string }) {
  return (
    <nav className="zoom" aria-label="Drawings">
      <ul>
        {explorers.map(([href, label]) => (
          <li key={href}>
            <a href={href} aria-current={href === here ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
