import { isTyping } from "./is-typing.ts";

/** The left and right arrows lead to the page before and after, where a page has them. */
export function turnPagesByArrow(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const rel = event.key === "ArrowLeft" ? "prev" : event.key === "ArrowRight" ? "next" : undefined;
    if (!rel || isTyping(event.target) || scrollsSideways(event.target)) return;
    document.querySelector<HTMLAnchorElement>(`main a[rel=${rel}]`)?.click();
  });
}

/** Whether an arrow would scroll something that has the focus. */
function scrollsSideways(target: EventTarget | null): boolean {
  for (let at = target instanceof Element ? target : null; at && at !== document.body; at = at.parentElement)
    if (at.scrollWidth > at.clientWidth + 1 && getComputedStyle(at).overflowX !== "visible") return true;
  return false;
}
