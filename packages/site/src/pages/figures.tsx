import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content, formatDate, site } from "../subject.ts";
import { address } from "../text/address.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = { title: "Figures" };

export default function FiguresPage() {
  const figures = [...content.figures].sort((a, b) =>
    (a.name.sort ?? a.label).localeCompare(b.name.sort ?? b.label, site.language),
  );
  return (
    <Page
      wide
      title="Figures"
      lead={<p className="lead">{count(figures.length, "person", "people")}, by family name.</p>}
    >
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Born</th>
              <th scope="col">Died</th>
              <th scope="col">Who</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">
                  <a href={address("figure", figure.id)}>{figure.label}</a>
                </th>
                <td className="date" data-label="born">
                  {figure.born ? formatDate(figure.born.date.edtf) : ""}
                </td>
                <td className="date" data-label="died">
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
