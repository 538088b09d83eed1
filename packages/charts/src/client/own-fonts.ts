import { base64 } from "./base64.ts";

/**
 * The fonts in which a drawing is set in its page as rules that carry them: a picture that is drawn from a file sees no font of the page.
 *
 * @param name what the file calls them.
 */
export async function ownFonts(drawing: Element, name: string): Promise<string> {
  const families = getComputedStyle(drawing).fontFamily.split(",").map(bare);
  const rules = [...drawing.ownerDocument.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => families.includes(bare(style.getPropertyValue("font-family"))))
    .filter(({ style }) => !style.getPropertyValue("src").startsWith("local"));
  return (await Promise.all(rules.map((rule) => carried(rule, name)))).join("");
}

async function carried({ style, parentStyleSheet }: CSSFontFaceRule, name: string): Promise<string> {
  const [, url] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src")) ?? [];
  if (!url) return "";
  const answer = await fetch(new URL(url, parentStyleSheet?.href ?? location.href));
  const font = base64(new Uint8Array(await answer.arrayBuffer()));
  const rest = ["font-weight", "font-style", "unicode-range"]
    .map((property) => [property, style.getPropertyValue(property)])
    .filter(([, value]) => value)
    .map(([property, value]) => `${property}:${value};`);
  return `@font-face{font-family:"${name}";src:url(data:font/woff2;base64,${font});${rest.join("")}}`;
}

function bare(family: string): string {
  return family.trim().replace(/^["']|["']$/g, "");
}
