import { content, formatDate, timelineOf } from "@thaw/content";
import { notFound } from "next/navigation";

export const dynamicParams = false;

export function generateStaticParams() {
  return content.figures.map(({ id }) => ({ id }));
}

export default async function FigurePage({ params }: { params: Promise<{ id: string }> }) {
  const figure = content.find("figure", (await params).id);
  if (!figure) notFound();
  return (
    <main>
      <h1>{figure.label}</h1>
      <p>{figure.summary ?? figure.role}</p>
      <ol>
        {timelineOf(content, figure.id).map(({ date, what, event, term, claim }) => (
          <li key={claim}>
            {formatDate(date.edtf)}:{" "}
            {event?.title ?? (term ? `${what.replace("-", " ")}, ${content.label(term.office)}` : what)}
          </li>
        ))}
      </ol>
      <h2>Sources</h2>
      <ul>
        {figure.cite.map(({ source }) => (
          <li key={source}>{content.label(source)}</li>
        ))}
      </ul>
    </main>
  );
}
