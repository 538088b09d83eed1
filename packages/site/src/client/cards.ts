const DELAY_MS = 350;

/**
 * Cards of figures where the browser does not open them by itself: on hover and focus after a moment, and on every browser by a first
 * tap, which a finger has instead of a hover. A second tap follows the link.
 */
export function openCards(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>("a[interestfor]");
  const native = "interestForElement" in HTMLAnchorElement.prototype;
  for (const link of links) {
    const card = document.getElementById(link.getAttribute("interestfor") ?? "");
    if (!card?.showPopover) continue;
    const show = () => {
      if (!card.matches(":popover-open")) card.showPopover({ source: link });
    };
    link.addEventListener("click", (event) => {
      if ((event as PointerEvent).pointerType !== "touch" || card.matches(":popover-open")) return;
      event.preventDefault();
      show();
    });
    if (!native) openOnInterest(link, card, show);
  }
}

function openOnInterest(link: HTMLElement, card: HTMLElement, show: () => void): void {
  let timer: ReturnType<typeof setTimeout>;
  const later = (act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, DELAY_MS);
  };
  const leave = () => later(() => card.hidePopover());
  for (const part of [link, card]) {
    part.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") later(show);
    });
    part.addEventListener("pointerleave", leave);
    part.addEventListener("focusin", () => later(show));
    part.addEventListener("focusout", leave);
  }
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && card.matches(":popover-open")) card.hidePopover();
  });
}
