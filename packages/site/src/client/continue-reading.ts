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
  if (chapter) keepPlace(chapter);
  else if (location.pathname === "/" || location.pathname === "/stories/") offer();
}

/** The furthest heading that has come into sight is where reading stopped: whoever leaves by the head of the page scrolls up first. */
function keepPlace(chapter: Element): void {
  const headings = [...chapter.querySelectorAll(".chapter h2")];
  let furthest = -1;
  const keep = () => {
    const heading = headings[furthest];
    const title = [chapter.querySelector("h1")?.textContent, heading?.textContent].filter(Boolean).join(": ");
    const place: Place = { path: location.pathname + (heading ? `#${heading.id}` : ""), title };
    localStorage.setItem(key, JSON.stringify(place));
  };
  const observer = new IntersectionObserver((changes) => {
    const seen = changes.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => headings.indexOf(target));
    furthest = Math.max(furthest, ...seen);
    keep();
  });
  for (const heading of headings) observer.observe(heading);
  if (headings.length === 0) keep();
}

function offer(): void {
  const place = kept();
  if (!place) return;
  const forget = element("button", { type: "button", "aria-label": SITE_WORDS.forget }, "×");
  const bar = element(
    "aside",
    { class: "continue", "aria-label": SITE_WORDS.continueReading },
    `${SITE_WORDS.continueReading} `,
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
