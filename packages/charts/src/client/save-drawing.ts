import { standaloneSvg } from "../export/standalone-svg.ts";
import { Markup } from "../markup/element.ts";
import { base64 } from "./base64.ts";
import { ownFonts } from "./own-fonts.ts";
import { say, words as spoken } from "./speech.ts";

/** Wider drawings are wide enough as they are. */
const DOUBLED_MAX = 1500;

/** Save a drawing as a file, as it is shown. @param kind `svg` or `png` */
export async function saveDrawing(offer: HTMLElement, drawing: SVGSVGElement, kind: string): Promise<void> {
  const svg = fileOf(offer, drawing);
  const blob =
    kind === "png" ? await pictureOf(await withFonts(svg, drawing)) : new Blob([svg], { type: "image/svg+xml" });
  const link = offer.ownerDocument.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${offer.dataset.saveShown}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function fileOf({ dataset }: HTMLElement, drawing: SVGSVGElement): string {
  const names = drawing.parentElement?.querySelector<SVGSVGElement>("svg.lane-names");
  const note = chosen(drawing.ownerDocument);
  return standaloneSvg(markupOf(drawing), {
    title: dataset.title ?? "",
    alt: dataset.alt ?? "",
    citation: dataset.cite ?? "",
    site: location.origin,
    page: location.pathname,
    hatched: spoken.hatched,
    ...(names && { overlay: markupOf(names) }),
    ...(note && { note }),
  });
}

/** The drawing as it stands in the page, without what scripts and keys left in it. */
function markupOf(svg: SVGSVGElement): Markup {
  return new Markup(new XMLSerializer().serializeToString(svg).replace(/ xmlns="[^"]*"| tabindex="[^"]*"/g, ""));
}

/** What the reader chose, in a line. */
function chosen(page: Document): string {
  const inputs = [...page.querySelectorAll<HTMLInputElement>(".chart-filter input")];
  const words = inputs.find(({ type }) => type === "search")?.value.trim();
  const off = inputs.filter(({ type, checked, value }) => type === "checkbox" && !checked && value !== "firm");
  const firm = inputs.some(({ value, checked }) => value === "firm" && checked);
  const [from, to] = inputs.filter(({ type }) => type === "date").map(({ value }) => value);
  const filter = [
    from && say(spoken.savedFrom, { date: from }),
    to && say(spoken.savedTo, { date: to }),
    words && say(spoken.savedWith, { words }),
    off.length > 0 && say(spoken.savedWithout, { lanes: off.map(({ value }) => value).join(", ") }),
    firm && spoken.onlyCertain,
  ].filter(Boolean);
  const day = page.querySelector<HTMLInputElement>('.day-form input[type="date"]')?.value;
  return [
    filter.length > 0 && say(spoken.faint, { what: filter.join("; ") }),
    day && say(page.querySelector("[data-power]") ? spoken.redLine : spoken.asOf, { date: day }),
  ]
    .filter(Boolean)
    .join(" ");
}

async function withFonts(svg: string, drawing: SVGSVGElement): Promise<string> {
  return svg.replace("<style>", `<style>${await ownFonts(drawing, "Source Sans 3")}`);
}

async function pictureOf(svg: string): Promise<Blob> {
  const picture = new Image();
  const bytes = new TextEncoder().encode(svg);
  picture.src = `data:image/svg+xml;base64,${base64(bytes)}`;
  await picture.decode();
  const scale = picture.naturalWidth > DOUBLED_MAX ? 1 : 2;
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * scale;
  canvas.height = picture.naturalHeight * scale;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser made no picture of it")))),
  );
}
