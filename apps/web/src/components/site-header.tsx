import { SearchField } from "./search-field.tsx";

const sections = [
  ["/stories/", "Story"],
  ["/timeline/", "Timeline"],
  ["/power/", "Power"],
  ["/network/", "Network"],
  ["/map/", "Map"],
  ["/on/", "Days"],
  ["/events/", "Events"],
  ["/figures/", "Figures"],
  ["/offices/", "Offices"],
  ["/organizations/", "Bodies"],
  ["/places/", "Places"],
  ["/disputes/", "Disputes"],
  ["/reviews/", "Reviews"],
  ["/sources/", "Sources"],
] as const;

/** The nameplate with its search field, and the sections, on every page. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <div className="nameplate">
        <a className="name" href="/">
          Thaw
        </a>
        <span className="motto">What really happened after Stalin died, 1953–64</span>
        <SearchField id="find" />
      </div>
      <nav aria-label="Sections">
        <ul>
          {sections.map(([href, label]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** Where to go from the foot of a page. */
export function SiteFooter({ release }: { release: { id: string; version: string } }) {
  return (
    <footer className="site-footer">
      <p>
        <a href="/search/">Search and index</a>
        <a href="/today/">On this day</a>
        <a href="/compare/">Two days compared</a>
        <a href="/corrections/">Corrections</a>
        <a href="/about/">About, and how to correct a fact</a>
        <a href="/developers/">For developers</a>
      </p>
      <p className="quiet">
        Facts version {release.version}, release <code>{release.id}</code>. Content CC BY 4.0, code MIT. No cookies, no
        tracking, nothing from elsewhere.
      </p>
    </footer>
  );
}
