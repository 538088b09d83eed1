/** Sources travel in the margin: where the notes stand beside the text, they scroll along with the first mark in sight. */
export function moveNotesAlong(): void {
  const notes = document.querySelector<HTMLElement>(".with-notes > .notes");
  if (!notes) return;
  const beside = matchMedia("(min-width: 66rem)");
  const seen = new Set<Element>();
  const marks = [...document.querySelectorAll("article .mark a")];
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      const first = marks.find((mark) => seen.has(mark));
      const note = document.getElementById(first?.getAttribute("href")?.slice(1) ?? "");
      if (!note || !beside.matches || notes.matches(":hover, :focus-within")) return;
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      notes.scrollTo({ top: note.offsetTop - notes.offsetTop - 4, behavior: still ? "instant" : "smooth" });
    },
    { rootMargin: "-4% 0px -55% 0px" },
  );
  for (const mark of marks) observer.observe(mark);
}
