import { site } from "../subject.ts";
import { colours } from "../theme/colours.ts";

/** A mark for the window of a browser: the first letter of the name, on ink. Written for every site, for those that name no other. */
export function icon(): string {
  const { ink, paper, accent } = colours.light;
  const [letter = ""] = site.name;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${escaped(site.name)}</title><rect width="32" height="32" rx="4" fill="${ink}"/><text x="16" y="22" text-anchor="middle" font-family="Georgia, serif" font-size="20" fill="${paper}">${escaped(letter)}</text><circle cx="16" cy="27" r="2" fill="${accent}"/></svg>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
