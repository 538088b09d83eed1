import { nearest } from "@thaw/chronicle/query";
import { DayLink } from "../components/day-link.tsx";
import { content, site, words } from "../subject.ts";
import { address, folders, type PageKind, period } from "../text/address.ts";
import { rich } from "../text/rich.tsx";

/** The entries whose addresses come nearest to one that leads nowhere; for a day outside the range, the range. */
export function Suggestions({ path }: { path: string }) {
  const [folder = "", id = ""] = path.split("/").filter(Boolean);
  if (folder === "on")
    return (
      <div id="answer">
        <p className="fault">
          {site.days.every
            ? rich(words.notFound.days, {
                from: <DayLink day={period.start} />,
                to: <DayLink day={period.end} />,
              })
            : rich(words.notFound.datedDays, { a: (text) => <a href="/on/">{text}</a> })}
        </p>
      </div>
    );
  const kind = (Object.keys(folders) as PageKind[]).find((known) => folders[known] === folder);
  const found = kind ? near(kind, id) : folder === "claims" ? nearClaims(id) : [];
  if (found.length === 0) return <div id="answer" />;
  return (
    <div id="answer">
      <p>{words.notFound.didYouMean}</p>
      <ul className="plain">
        {found.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Suggested {
  readonly href: string;
  readonly label: string;
}

function near(kind: PageKind, id: string): Suggested[] {
  return nearest(
    id,
    content.all(kind).map((entry) => entry.id),
    5,
  ).map((found) => ({ href: address(kind, found), label: content.label(found) }));
}

/** Claims of the entry that is named, or of the one nearest to it. */
function nearClaims(id: string): Suggested[] {
  const claims = content.claims.map((claim) => claim.id);
  return nearest(id, claims, 5).map((found) => ({
    href: `/claims/${found}/`,
    label: content.claim(found)?.text ?? found,
  }));
}
