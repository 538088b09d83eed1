import { type CitedPage, citations } from "../cite/citations.ts";
import { siteUrl } from "../site-url.ts";
import { content, releasedIn, site } from "../subject.ts";

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
  const report = `${site.name} ${version} (${release}): ${reported}\n${page.url}\nWhat is wrong: \nMy source (work, page): `;
  return (
    <footer className="colophon">
      <Cite page={page} />
      <details>
        <summary>Report an error</summary>
        {site.repository ? (
          <p>
            <a href={issueAddress(site.repository, reported, report)} rel="external noopener">
              Open an issue
            </a>{" "}
            that begins with this, or send it to whoever keeps these pages. No account is needed to copy it.
          </p>
        ) : (
          <p>
            Open an issue where you got this from, or send this to whoever keeps it. No account is needed to copy it.
          </p>
        )}
        <pre className="copyable">{report}</pre>
        {file ? (
          <p>
            It is written in <code>{file}</code>: <a href="/about/#correct">how to correct it yourself</a>.
          </p>
        ) : null}
      </details>
      <p className="twins">
        {twins.length > 0 ? (
          <>
            The same as data:{" "}
            {twins.map(({ name, href }) => (
              <a key={href} href={href}>
                {name}
              </a>
            ))}
          </>
        ) : null}
        <span className="quiet">
          Facts version {version}, release {release}
        </span>
      </p>
    </footer>
  );
}

/** A new issue of a repository, with its title and its first lines written. */
function issueAddress(repository: string, reported: string, report: string): string {
  return `${repository}/issues/new?${new URLSearchParams({ title: `Wrong: ${reported}`, body: report })}`;
}

function Cite({ page }: { page: CitedPage }) {
  const all = citations(page);
  return (
    <details>
      <summary>Cite this page</summary>
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
