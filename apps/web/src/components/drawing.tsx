import type { Markup } from "@thaw/charts";

/** A drawing of `@thaw/charts` in a page: its markup is finished and escaped. */
export function Drawing({ markup, id }: { markup: Markup; id?: string }) {
  return <div id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup.html }} />;
}
