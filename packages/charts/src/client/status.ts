/** A line that a screen reader reads out when it changes. */
export function status(root: HTMLElement): (text: string) => void {
  const line = root.ownerDocument.createElement("p");
  line.setAttribute("role", "status");
  line.className = "chart-status";
  root.append(line);
  return (text) => {
    line.textContent = text;
  };
}
