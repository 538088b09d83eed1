const key = "thaw.slash";

/** Whether a plain `/` opens the palette. A reader who speaks to the machine may not want it to (WCAG 2.1.4). */
export function slashIsOn(): boolean {
  return localStorage.getItem(key) !== "off";
}

export function setSlash(on: boolean): void {
  if (on) localStorage.removeItem(key);
  else localStorage.setItem(key, "off");
}
