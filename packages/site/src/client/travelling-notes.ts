/**
 * Sources travel in the margin: where the notes stand beside the text, they scroll along with the first mark in sight. A note that was
 * asked for stays as long as one of its marks is in sight.
 */
export function moveNotesAlong(): void {
  const notes = document.querySelector<HTMLElement>(".with-notes > .notes");
  if (!notes) return;
  const beside = matchMedia("(min-width: 66rem)");
  const seen = new Set<Element>();
  const marks = [...document.querySelectorAll("article .mark a")];
  const noteOf = (mark: Element) => document.getElementById(mark.getAttribute("href")?.slice(1) ?? "");
  const bringToTop = (note: HTMLElement, behavior: ScrollBehavior) => {
    // The heading and the key stand above the first note, and are to be seen with it.
    const isFirst = note.previousElementSibling === null;
    const top = note.getBoundingClientRect().top - notes.getBoundingClientRect().top - 4;
    notes.scrollBy({ top: isFirst ? -notes.scrollTop : top, behavior });
  };

  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      const inSight = marks.filter((mark) => seen.has(mark)).map(noteOf);
      const asked = inSight.some((note) => note?.matches(":target"));
      const [note] = inSight;
      if (!note || asked || !beside.matches || notes.matches(":hover, :focus-within")) return;
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      bringToTop(note, still ? "instant" : "smooth");
    },
    { rootMargin: "-4% 0px -55% 0px" },
  );
  for (const mark of marks) observer.observe(mark);

  // A scroll that is under way would carry the note off again.
  addEventListener("hashchange", () => {
    const asked = notes.querySelector<HTMLElement>("li:target");
    if (asked && beside.matches) bringToTop(asked, "instant");
  });
}
