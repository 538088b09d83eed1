import { type CitedPage, citations } from "../cite/citations.ts";
import { siteUrl } from "../site-url.ts";
import { content, releasedIn, say, site, words } from "../subject.ts";
import { rich } from "../text/rich.tsx";

/** A file with the same content as a page. */
export interface Twin {
  readonly name: string;
  readonly href: string;
}

/** What stands at the foot of a page: how to cite it, its data, and how to report an error in it. */
export function Colophon({
  title,
  path,
  twins = [],
  reported,
  file,
}: {
  title: string;
  /** Its address on this site. */
  path: string;
  twins?: readonly Twin[];
  /** Id of the claim or entry that a report of an error names. */
  reported: string;
  /** The file of the corpus that it is written in. */
  file?: string;
}) {
  const { version, id: release } = content.release;
  const page = { title, url: new URL(path, siteUrl).href, version, year: releasedIn };
  const report = `${site.name} ${version} (${release}): ${reported}\n${page.url}\n${words.colophon.whatIsWrong}\n${words.colophon.mySource}`;
  return (
    <footer className="colophon">
      <Cite page={page} />
      <details>
        <summary>{words.colophon.report}</summary>
        <p>
          {site.repository
            ? rich(words.colophon.openIssue, {
                a: (text) => (
                  <a href={issueAddress(site.repository ?? "", reported, report)} rel="external noopener">
                    {text}
                  </a>
                ),
              })
            : words.colophon.sendIt}
        </p>
        <pre className="copyable">{report}</pre>
        {file ? (
          <p>
            {rich(words.colophon.file, {
              file,
              code: (text) => <code>{text}</code>,
              a: (text) => <a href="/about/#correct">{text}</a>,
            })}
          </p>
        ) : null}
      </details>
      <p className="twins">
        {twins.length > 0 ? (
          <>
            {words.colophon.data}{" "}
            {twins.map(({ name, href }) => (
              <a key={href} href={href}>
                {name}
              </a>
            ))}
          </>
        ) : null}
        <span className="quiet">{say(words.colophon.version, { version, release })}</span>
      </p>
    </footer>
  );
}

/** A new issue of a repository, with its title and its first lines written. */
function issueAddress(repository: string, reported: string, report: string): string {
  return `${repository}/issues/new?${new URLSearchParams({ title: say(words.colophon.wrong, { what: reported }), body: report })}`;
}

function Cite({ page }: { page: CitedPage }) {
  const all = citations(page);
  return (
    <details>
      <summary>{words.colophon.cite}</summary>
      <dl className="citations">
        {all.map(({ name, text, data }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{data ? <pre className="copyable">{text}</pre> : <p className="copyable">{text}</p>}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
