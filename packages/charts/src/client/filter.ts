import type { Item } from "./move-by-keys.ts";
import { toolsOf } from "./status.ts";

/**
 * Fields above a timeline that narrow it: words of the title or the date, lanes, and whether dates that are not certain count. The choice stands in the
 * address, so that it can be shared, and the list follows the drawing.
 */
export function addFilter(root: HTMLElement, items: readonly Item[], say: (text: string) => void): void {
  const page = root.ownerDocument;
  const lanes = [...new Set([...root.querySelectorAll(".lane")].map((lane) => lane.getAttribute("data-label") ?? ""))];
  const asked = new URLSearchParams(location.search);
  const form = page.createElement("form");
  form.className = "chart-filter";
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "Narrow the timeline");
  form.addEventListener("submit", (event) => event.preventDefault());

  const text = field(page, "search", "Only with", asked.get("q") ?? "");
  const hidden = new Set(asked.getAll("without"));
  const boxes = lanes.length > 1 ? lanes.map((lane) => field(page, "checkbox", lane, lane, !hidden.has(lane))) : [];
  const firm = field(page, "checkbox", "only what is certain", "firm", asked.has("certain"));
  form.append(text.label, ...boxes.map(({ label }) => label), firm.label);
  toolsOf(root).prepend(form);

  const apply = (speak: boolean) => {
    const words = text.input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const off = new Set(boxes.filter(({ input }) => !input.checked).map(({ input }) => input.value));
    let count = 0;
    for (const { mark, row, lane, name } of items) {
      const told = (row?.textContent ?? name).toLowerCase();
      const loose = row?.querySelector(".loose") ?? mark.querySelector(".hatched");
      const isIn = !off.has(lane) && words.every((word) => told.includes(word)) && !(firm.input.checked && loose);
      if (isIn) count += 1;
      mark.classList.toggle("dimmed", !isIn);
      if (row) row.hidden = !isIn;
    }
    const query = new URLSearchParams();
    if (words.length > 0) query.set("q", text.input.value.trim());
    for (const lane of off) query.append("without", lane);
    if (firm.input.checked) query.set("certain", "");
    const search = query.size > 0 ? `?${query}` : "";
    if (search !== location.search) history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
    if (speak) say(`${count} of ${items.length} events`);
  };
  form.addEventListener("input", () => apply(true));
  if (asked.size > 0) apply(true);
}

function field(page: Document, type: "search" | "checkbox", words: string, value: string, checked = false) {
  const label = page.createElement("label");
  const input = page.createElement("input");
  input.type = type;
  input.value = value;
  input.checked = checked;
  if (type === "checkbox") label.append(input, ` ${words}`);
  else label.append(`${words} `, input);
  return { label, input };
}
