import type { Markup } from "@thaw/charts";

/** A drawing of `@thaw/charts` in a page: its markup is finished and escaped. Its box takes no part in the page's layout. */
export function Drawing({ markup, id }: { markup: Markup; id?: string }) {
  return <div id={id} className="drawn" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup.html }} />;
}
