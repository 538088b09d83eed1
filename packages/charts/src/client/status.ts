/** A line that a screen reader reads out when it changes. */
export function status(root: HTMLElement): (text: string) => void {
  const line = root.ownerDocument.createElement("p");
  line.setAttribute("role", "status");
  line.className = "chart-status";
  toolsOf(root).append(line);
  return (text) => {
    line.textContent = text;
  };
}

/** The place that a drawing keeps free below itself, so that nothing moves when a script fills it. */
export function toolsOf(root: HTMLElement): HTMLElement {
  return root.querySelector<HTMLElement>(".chart-tools") ?? root;
}
