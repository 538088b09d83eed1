import { eventTimes, type HistoricalEvent } from "@thaw/chronicle";
import { formatDate, site, words } from "../subject.ts";
import type { PageKind } from "../text/address.ts";
import { colours } from "../theme/colours.ts";

const { ink, paper } = colours.light;
const quiet = "#5e5950";

const kinds: Partial<Record<PageKind, string>> = {
  story: words.story.title,
  dispute: words.story.dispute,
  review: words.story.review,
};

/** The picture of a page where its address is passed on: the nameplate, the title, and for an event its four times. */
export function Picture({
  title,
  event,
  kind,
}: {
  title: string;
  event?: HistoricalEvent;
  kind: PageKind | undefined;
}) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: "48px 64px 56px",
        background: paper,
        color: ink,
        fontFamily: "Serif",
      }}
    >
      <div style={{ display: "flex", alignItems: "baseline", borderBottom: `6px solid ${ink}`, paddingBottom: 14 }}>
        <span style={{ fontSize: 54, letterSpacing: -2 }}>{site.name}</span>
        <span style={{ marginLeft: 24, fontFamily: "Sans", fontSize: 26, color: quiet }}>
          {(kind && kinds[kind]) ?? site.motto}
        </span>
      </div>
      <div style={{ display: "flex", height: 2, background: ink, marginTop: 4 }} />
      <div
        style={{
          display: "flex",
          flex: 1,
          alignItems: "center",
          fontSize: title.length > 60 ? 62 : 80,
          lineHeight: 1.08,
        }}
      >
        {title}
      </div>
      {event ? <Times event={event} /> : null}
    </div>
  );
}

function Times({ event }: { event: HistoricalEvent }) {
  const known = eventTimes.filter((name) => event.time[name]);
  return (
    <div style={{ display: "flex", borderTop: `4px solid ${ink}` }}>
      {known.map((name) => (
        <div key={name} style={{ display: "flex", flexDirection: "column", flex: 1, paddingRight: 20 }}>
          <div
            style={{
              display: "flex",
              width: 24,
              height: 24,
              marginTop: -14,
              borderRadius: 12,
              border: `4px ${name === "knownAbroad" ? "dashed" : "solid"} ${ink}`,
              background: name === "effective" ? ink : paper,
            }}
          />
          <span style={{ marginTop: 10, fontFamily: "Sans", fontSize: 24, color: quiet }}>{words.times[name]}</span>
          <span style={{ fontSize: 30 }}>{formatDate(event.time[name]?.date.edtf ?? "").replace(/, \d.*$/, "")}</span>
        </div>
      ))}
    </div>
  );
}
