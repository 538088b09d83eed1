import { staticHtml } from "../next/static-html.ts";
import { site, words } from "../subject.ts";
import { rich } from "../text/rich.tsx";
import { sectionName, shows } from "../text/sections.ts";
import type { SectionName } from "../words/english.ts";
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
            {words.frame.skip}
          </a>
          <div className="nameplate">
            <a className="name" href="/">
              {site.name}
            </a>
            <span className="motto">{site.motto}</span>
            <SearchField id="find" />
          </div>
          <nav aria-label={words.frame.sections}>
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
            <a href="/search/">{words.frame.index}</a>
            {inFooter.filter(shows).map((name) => (
              <a key={name} href={`/${name}/`}>
                {sectionName(name)}
              </a>
            ))}
            <a href="/about/">{words.frame.about}</a>
            <a href="/developers/">{words.frame.developers}</a>
          </p>
          <p className="quiet">
            {rich(words.frame.foot, {
              version: release.version,
              release: release.id,
              code: (id) => <code>{id}</code>,
              content: site.licences.content,
              licence: site.licences.code,
            })}
          </p>
        </>,
      )}
    />
  );
}
