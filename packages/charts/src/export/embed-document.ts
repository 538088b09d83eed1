import { element, fragment, Markup as Made, type Markup } from "../markup/element.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";

export interface EmbedOptions {
  readonly title: string;
  readonly figure: Markup;
  /** The line below the drawing. */
  readonly citation: string;
  /** The page that shows it in full. */
  readonly home: string;
  /** Address of the style, and of the script that enhances drawings where there is one. */
  readonly stylesheet: string;
  readonly script?: string;
  readonly speech?: ChartSpeech;
}

/** A whole page with one drawing, for an `iframe` on somebody else's site: it says where it is from and leads there, in a window of its own. */
export function embedDocument({
  title,
  figure,
  citation,
  home,
  stylesheet,
  script,
  speech: { words } = inEnglish,
}: EmbedOptions): string {
  const page = element(
    "html",
    { lang: words.language === "en-GB" ? "en" : words.language },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", { name: "robots", content: "noindex" }),
      element("base", { target: "_top" }),
      element("title", {}, title),
      element("link", { rel: "stylesheet", href: stylesheet }),
      element("link", { rel: "canonical", href: home }),
      script !== undefined && element("script", { type: "module", src: script, async: true }),
    ),
    element(
      "body",
      { class: "embed" },
      element(
        "main",
        {},
        element("h1", {}, title),
        figure,
        element("p", { class: "cite" }, citation, " ", element("a", { href: home }, words.file.home)),
      ),
    ),
  );
  return fragment(new Made("<!DOCTYPE html>"), page).html;
}

/** What a page puts into its own text to show a drawing. */
export function embedSnippet({
  src,
  title,
  height,
}: {
  readonly src: string;
  readonly title: string;
  readonly height: number;
}): string {
  return `<iframe src="${src}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** The answer of oEmbed 1.0 (https://oembed.com) for a drawing. */
export function oEmbed(options: {
  readonly src: string;
  readonly title: string;
  readonly height: number;
  readonly provider: string;
  readonly site: string;
}): object {
  return {
    version: "1.0",
    type: "rich",
    title: options.title,
    provider_name: options.provider,
    provider_url: options.site,
    html: embedSnippet(options),
    width: 1200,
    height: options.height,
  };
}
