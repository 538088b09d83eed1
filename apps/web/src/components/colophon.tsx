import { content } from "@thaw/content";
import { releases } from "@thaw/content/releases";
import { type CitedPage, citations } from "../cite/citations.ts";
import { siteUrl } from "../site-url.ts";

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
  const year = Number(releases[0]?.date.slice(0, 4) ?? 0);
  const page = { title, url: new URL(path, siteUrl).href, version, year };
  return (
    <footer className="colophon">
      <Cite page={page} />
      <details>
        <summary>Report an error</summary>
        <p>Open an issue where you got this from, or send this to whoever keeps it. No account is needed to copy it.</p>
        <pre className="copyable">{`Thaw ${version} (${release}): ${reported}\n${page.url}\nWhat is wrong: \nMy source (work, page): `}</pre>
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
