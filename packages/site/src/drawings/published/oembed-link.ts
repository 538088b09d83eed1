import type { Metadata } from "next";
import { siteUrl } from "../../site-url.ts";
import { say, words } from "../../subject.ts";
import { findDrawing } from "./drawings.ts";
import { keptOf } from "./kept-of.ts";

/** The links by which a program that knows oEmbed finds out how to show a drawing: as it is now, and as it was in the newest release. */
export function oEmbedLink(id: string): Pick<Metadata, "alternates"> {
  const title = findDrawing(id)?.title ?? id;
  const kept = keptOf(id);
  const links = [
    { url: `${siteUrl}/embed/${id}.json`, title },
    ...(kept
      ? [
          {
            url: `${siteUrl}/embed/${kept.version}/${id}.json`,
            title: say(words.drawings.keptLink, { title, version: kept.version }),
          },
        ]
      : []),
  ];
  return { alternates: { types: { "application/json+oembed": links } } };
}
