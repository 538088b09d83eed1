import { content, site } from "../../subject.ts";

/** The line below a drawing. */
export function citationOf({ title }: { readonly title: string }): string {
  const { version, id } = content.release;
  return `${site.name}, “${title}”, facts version ${version}, release ${id}, ${site.licences.content}`;
}
