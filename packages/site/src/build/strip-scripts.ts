/**
 * Remove from an exported page what only Next's scripts would use: these, their preloads, and the payload that rehydrates the page.
 * Structured data (`application/ld+json`) is no script and stays; so do our own scripts, in `/made/scripts/`.
 */
export function stripScripts(html: string): string {
  return html
    .replace(/<script\b(?![^>]*(?:application\/ld\+json|src="\/made\/scripts\/))[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, "")
    .replace(/<!--\/?\$!?-->|<!--html-->|<!-- -->/g, "")
    .replace(/<div hidden="">\s*<\/div>/g, "");
}
