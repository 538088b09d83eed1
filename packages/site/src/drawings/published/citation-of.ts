import { content, say, site, words } from "../../subject.ts";

/** The line below a drawing. */
export function citationOf({ title }: { readonly title: string }): string {
  const { version, id: release } = content.release;
  return say(words.drawings.citation, { site: site.name, title, version, release, licence: site.licences.content });
}
