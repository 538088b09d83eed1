/**
 * Mark in the list of sections the one that a page belongs to. The layout is drawn without knowing its page, and so it is done to the file.
 *
 * @param path the page's address, `/events/arrest-of-beria/`.
 */
export function markSection(html: string, path: string): string {
  const [folder] = path.split("/").filter(Boolean);
  if (folder === undefined) return html;
  return html.replace(`<li><a href="/${folder}/">`, `<li><a aria-current="true" href="/${folder}/">`);
}
