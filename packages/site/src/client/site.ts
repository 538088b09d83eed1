import { turnPagesByArrow } from "./arrow-keys.ts";
import { openCards } from "./cards.ts";
import { continueReading } from "./continue-reading.ts";
import { offerToCopy } from "./copy.ts";
import { openPaletteByKey } from "./open-palette.ts";
import { readOffline } from "./read-offline.ts";
import { goToToday } from "./today.ts";
import { moveNotesAlong } from "./travelling-notes.ts";

/** What a reading page gains when scripts run. Everything it shows is there without them. */
function enhance(): void {
  openPaletteByKey();
  turnPagesByArrow();
  moveNotesAlong();
  openCards();
  continueReading();
  offerToCopy();
  readOffline();
  if (location.pathname === "/today/") goToToday();
  const unanswered = document.querySelector("#answer:empty");
  if (unanswered) void import("./answer-without-server.ts").then((page) => page.answerWithoutServer(unanswered));
  if (
    document.querySelector("[data-timeline], [data-power], [data-network], [data-map], .path-form, [data-save-shown]")
  )
    void import("./charts.ts").then((charts) => charts.enhanceCharts());
}

// The script is fetched early and may run before the page has been read to its end.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", enhance);
else enhance();
