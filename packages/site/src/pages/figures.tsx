import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content, formatDate, say, site, words } from "../subject.ts";
import { address } from "../text/address.ts";

export const metadata: Metadata = { title: words.sections.figures };

export default function FiguresPage() {
  const figures = [...content.figures].sort((a, b) =>
    (a.name.sort ?? a.label).localeCompare(b.name.sort ?? b.label, site.language),
  );
  return (
    <Page
      wide
      title={words.sections.figures}
      lead={
        <p className="lead">
          {say(words.figure.byFamilyName, { people: say(words.counts.people, { count: figures.length }) })}
        </p>
      }
    >
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.figure.name}</th>
              <th scope="col">{words.figure.born}</th>
              <th scope="col">{words.figure.died}</th>
              <th scope="col">{words.figure.who}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">
                  <a href={address("figure", figure.id)}>{figure.label}</a>
                </th>
                <td className="date" data-label={words.figure.bornLabel}>
                  {figure.born ? formatDate(figure.born.date.edtf) : ""}
                </td>
                <td className="date" data-label={words.figure.diedLabel}>
                  {figure.died ? formatDate(figure.died.date.edtf) : ""}
                </td>
                <td>{figure.role}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}
