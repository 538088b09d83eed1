import { element } from "./element.ts";

const key = "thaw.reading";

/** Where a reader stopped: kept on the reader's own machine, and sent nowhere. */
interface Place {
  readonly path: string;
  readonly title: string;
}

/** Remember the heading that a reader of the story has come to, and offer it on the front page and on the story's. */
export function continueReading(): void {
  const chapter = document.querySelector("main.chapter-page");
  if (chapter) addEventListener("pagehide", () => keep(chapter));
  else if (location.pathname === "/" || location.pathname === "/stories/") offer();
}

function keep(chapter: Element): void {
  const passed = [...chapter.querySelectorAll(".chapter h2")].filter(
    (h2) => h2.getBoundingClientRect().top < innerHeight / 2,
  );
  const heading = passed.at(-1);
  const title = [chapter.querySelector("h1")?.textContent, heading?.textContent].filter(Boolean).join(": ");
  const place: Place = { path: location.pathname + (heading ? `#${heading.id}` : ""), title };
  localStorage.setItem(key, JSON.stringify(place));
}

function offer(): void {
  const place = kept();
  if (!place) return;
  const forget = element("button", { type: "button", "aria-label": "Forget where I stopped" }, "×");
  const bar = element(
    "aside",
    { class: "continue", "aria-label": "Continue reading" },
    "Continue reading ",
    element("a", { href: place.path }, place.title),
    forget,
  );
  forget.addEventListener("click", () => {
    localStorage.removeItem(key);
    bar.remove();
  });
  document.body.append(bar);
}

/** What was kept, if it is still what we write: the store is the reader's, and may hold anything. */
function kept(): Place | undefined {
  try {
    const place = JSON.parse(localStorage.getItem(key) ?? "null") as Partial<Place> | null;
    return place?.path?.startsWith("/stories/") && place.title ? (place as Place) : undefined;
  } catch {
    return undefined;
  }
}
