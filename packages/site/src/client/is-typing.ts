/** Whether a key pressed on an element is text for it, or moves within it. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=listbox], [role=option]"))
  );
}
