import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Jump } from "../components/jump.tsx";
import { Page, Section } from "../components/page.tsx";
import { SearchField } from "../components/search-field.tsx";
import { content, site, words } from "../subject.ts";
import { address, type PageKind } from "../text/address.ts";
import { rich } from "../text/rich.tsx";

export const metadata: Metadata = {
  title: words.frame.index,
  description: words.search.description,
};

interface Line {
  readonly kind: PageKind;
  readonly id: string;
  readonly sort: string;
  readonly label: string;
  /** What a reader may look for instead: names in other spellings. */
  readonly also?: string;
}

export default function SearchPage() {
  const lines = index();
  const letters = [...new Set(lines.map(({ sort }) => letterOf(sort)))];
  return (
    <Page
      kind="search"
      title={words.search.title}
      lead={
        <>
          <SearchField id="query" placeholder={site.search.placeholder} />
          <p className="quiet hint">
            {site.search.hint} {rich(words.search.keys, { kbd: key, ctrl: key, k: key })}
          </p>
        </>
      }
    >
      <div id="answer" />
      <h2 id="index">{words.search.index}</h2>
      <Jump parts={letters.map((letter) => ({ id: `i-${letter}`, label: letter }))} />
      {letters.map((letter) => (
        <Section key={letter} id={`i-${letter}`} title={letter}>
          <ul className="plain columns">
            {lines
              .filter(({ sort }) => letterOf(sort) === letter)
              .map(({ kind, id, label, also }) => (
                <li key={`${kind}${id}`}>
                  <a href={address(kind, id)}>{label}</a>
                  {also ? <span className="quiet"> {also}</span> : null}
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

/** People by family name, offices, bodies and places by name; events have lists of their own. */
function index(): Line[] {
  const lines: Line[] = [
    ...content.figures.map(({ id, name, label, variants }) => ({
      kind: "figure" as const,
      id,
      sort: name.sort ?? label,
      label: name.sort ?? label,
      ...(variants.length > 0 && { also: variants.join(", ") }),
    })),
    ...content.offices.map(({ id, label }) => ({ kind: "office" as const, id, sort: label, label })),
    ...content.organizations.map(({ id, label }) => ({ kind: "organization" as const, id, sort: label, label })),
    ...content.places.map(({ id, label, name, names }) => {
      const former = [...new Set(names.map((own) => own.name))].filter((other) => other !== name);
      return { kind: "place" as const, id, sort: label, label, ...(former.length > 0 && { also: former.join(", ") }) };
    }),
  ];
  return lines.sort((a, b) => a.sort.localeCompare(b.sort, site.language));
}

function letterOf(sort: string): string {
  return sort.normalize("NFD").charAt(0).toUpperCase();
}

function key(text: ReactNode): ReactNode {
  return <kbd>{text}</kbd>;
}
