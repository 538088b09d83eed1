import { staticHtml } from "../next/static-html.ts";
import { site } from "../subject.ts";
import type { SectionName } from "../text/section-names.ts";
import { sectionName, shows } from "../text/sections.ts";
import { SearchField } from "./search-field.tsx";

/** What the header leads to, as far as the site has it. */
const inHeader = [
  "stories",
  "timeline",
  "power",
  "network",
  "map",
  "on",
  "events",
  "figures",
  "offices",
  "organizations",
  "places",
  "disputes",
  "reviews",
  "sources",
] as const satisfies readonly SectionName[];

const inFooter = ["today", "compare", "corrections"] as const satisfies readonly SectionName[];

/** The nameplate with its search field, and the sections, on every page. */
export function SiteHeader() {
  return (
    <header
      className="site-header"
      suppressHydrationWarning
      dangerouslySetInnerHTML={staticHtml(
        <>
          <a className="skip" href="#main">
            Skip to the text
          </a>
          <div className="nameplate">
            <a className="name" href="/">
              {site.name}
            </a>
            <span className="motto">{site.motto}</span>
            <SearchField id="find" />
          </div>
          <nav aria-label="Sections">
            <ul>
              {inHeader.filter(shows).map((name) => (
                <li key={name}>
                  <a href={`/${name}/`}>{sectionName(name)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </>,
      )}
    />
  );
}

/** Where to go from the foot of a page. */
export function SiteFooter({ release }: { release: { id: string; version: string } }) {
  return (
    <footer
      className="site-footer"
      suppressHydrationWarning
      dangerouslySetInnerHTML={staticHtml(
        <>
          <p>
            <a href="/search/">Search and index</a>
            {inFooter.filter(shows).map((name) => (
              <a key={name} href={`/${name}/`}>
                {sectionName(name)}
              </a>
            ))}
            <a href="/about/">About, and how to correct a fact</a>
            <a href="/developers/">For developers</a>
          </p>
          <p className="quiet">
            Facts version {release.version}, release <code>{release.id}</code>. Content {site.licences.content}, code{" "}
            {site.licences.code}. No cookies, no tracking, nothing from elsewhere.
          </p>
        </>,
      )}
    />
  );
}
