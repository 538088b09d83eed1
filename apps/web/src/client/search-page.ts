import { element } from "./element.ts";

/**
 * On a host without a server behind it, the search page is answered here, from the index that the palette uses.
 * A server has filled the answer before the page arrives, and then there is nothing to do.
 */
export async function answerSearchPage(): Promise<void> {
  const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  const place = document.querySelector("#answer");
  if (!place || place.childElementCount > 0 || query === "") return;
  const field = document.querySelector<HTMLInputElement>("#query");
  if (field) field.value = query;
  const { optionsFor } = await import("./palette.ts");
  const options = await optionsFor(query);
  place.append(
    element("h2", {}, options.length > 0 ? `Found for “${query}”` : `Nothing found for “${query}”`),
    element("ul", { class: "plain" }, ...options.map((option) => element("li", {}, option))),
  );
}
