const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** HTML as plain text: elements gone, entities read, space evened out. */
export function plainText(html: string): string {
  return html
    .replace(/<a\b[^>]*>Sources<\/a>/g, "")
    .replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/gi, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hexadecimal, name) =>
      decimal || hexadecimal
        ? String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)))
        : (entities[String(name).toLowerCase()] ?? all),
    )
    .replace(/\s+/g, " ")
    .trim();
}
