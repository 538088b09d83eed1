/** Markup that is safe to write out as it is: made by {@link element} alone, so that text from data is always escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  toString(): string {
    return this.html;
  }
}

export type Child = Markup | string | number | undefined | false | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * One element of SVG or HTML. Attributes that are `undefined` or `false` are left out, numbers are rounded to a tenth, text is escaped.
 *
 * @example element("text", { x: 3.14159, class: "label" }, "Tito & Stalin").html // '<text x="3.1" class="label">Tito &amp; Stalin</text>'
 */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  let html = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (value === true) html += ` ${key}=""`;
    else html += ` ${key}="${typeof value === "number" ? tenth(value) : escapeText(value)}"`;
  }
  if (children.length === 0 && selfClosing.has(name)) return new Markup(`${html}/>`);
  return new Markup(`${html}>${inner(children)}</${name}>`);
}

/** Several pieces of markup, one after the other. */
export function fragment(...children: Child[]): Markup {
  return new Markup(inner(children));
}

function inner(children: readonly Child[]): string {
  let html = "";
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (child instanceof Markup) html += child.html;
    else if (typeof child === "string") html += escapeText(child);
    else if (typeof child === "number") html += tenth(child);
    else html += inner(child);
  }
  return html;
}

/** A number as a drawing writes it: to a tenth of a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

function escapeText(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
    : text;
}

const selfClosing = new Set([
  "base",
  "link",
  "meta",
  "circle",
  "line",
  "rect",
  "path",
  "use",
  "stop",
  "polyline",
  "ellipse",
  "br",
  "img",
  "input",
]);
