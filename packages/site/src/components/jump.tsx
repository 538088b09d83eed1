import { words } from "../subject.ts";

/** The parts of a long page, in the margin where there is one. */
export function Jump({ parts }: { parts: readonly { readonly id: string; readonly label: string }[] }) {
  return (
    <div className="margin">
      <nav className="jump" aria-label={words.frame.onThisPage}>
        {parts.map(({ id, label }) => (
          <a key={id} href={`#${id}`}>
            {label}
          </a>
        ))}
      </nav>
    </div>
  );
}
