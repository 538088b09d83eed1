import { type Chosen, jsonLdOf } from "@thaw/chronicle/formats/json-ld";
import { siteUrl } from "../site-url.ts";
import { content } from "../subject.ts";
import type { PageKind } from "../text/address.ts";

/** An entry in the words of schema.org, for search engines. It is data, no script: nothing runs it. */
export function JsonLd({ kind, id }: { kind: PageKind; id: string }) {
  const entry = content.find(kind, id);
  const nodes = entry ? jsonLdOf(content, { kind, entry } as Chosen, { site: siteUrl.replace(/\/$/, "") }) : [];
  if (nodes.length === 0) return null;
  const document = { "@context": "https://schema.org", ...(nodes.length === 1 ? nodes[0] : { "@graph": nodes }) };
  const text = JSON.stringify(document).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
