import { dateInWords } from "./date-in-words.ts";
import { element } from "./element.ts";
import { facts } from "./facts.ts";
import { optionsFor } from "./palette.ts";
import { say } from "./say.ts";

/**
 * On a host without our server behind it, a page that was asked something is answered here: a search from the palette's index, two days
 * from their own pages, an address that leads nowhere by its words. A server has filled the answer before the page arrives, and then
 * there is nothing to do.
 */
export async function answerWithoutServer(place: Element): Promise<void> {
  const typed = new URLSearchParams(location.search);
  const asked = (name: string) => typed.get(name)?.trim() ?? "";
  if (location.pathname === "/search/") {
    if (asked("q") !== "") await answerSearch(place, asked("q"));
  } else if (location.pathname === "/compare/") {
    if (asked("from") !== "" && asked("to") !== "") await answerCompare(place, [asked("from"), asked("to")].sort());
  } else {
    const words = location.pathname.split("/").filter(Boolean).at(-1)?.replaceAll(/[-.]/g, " ") ?? "";
    const found = await optionsFor(words);
    if (found.length > 0) place.append(element("p", {}, SITE_WORDS.didYouMean), listOf(found.slice(0, 5)));
  }
}

async function answerSearch(place: Element, query: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("#query");
  if (field) field.value = query;
  const found = await optionsFor(query);
  place.append(
    element("h2", {}, say(found.length > 0 ? SITE_WORDS.foundFor : SITE_WORDS.nothingFor, { query })),
    listOf(found),
  );
}

/** What differs between the rooms of two days, read from their pages: office by office, who is gone and who has come. */
async function answerCompare(place: Element, [from = "", to = ""]: readonly string[]): Promise<void> {
  const rooms = await Promise.all([roomOn(from), roomOn(to)]);
  const [before, after] = rooms;
  if (!before || !after) {
    const fault = say(SITE_WORDS.noDayPage, { from: dateInWords(facts.firstDay), to: dateInWords(facts.lastDay) });
    place.append(element("p", { class: "fault", role: "alert" }, fault));
    return;
  }
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((office) => {
    const [old, now] = [before.get(office) ?? [], after.get(office) ?? []];
    const gone = old.filter((name) => !now.includes(name));
    const come = now.filter((name) => !old.includes(name));
    if (gone.length + come.length === 0) return [];
    const words = [...gone.map((name) => `− ${name}`), ...come.map((name) => `+ ${name}`)];
    return [element("li", {}, `${office}: `, element("span", { class: "quiet" }, words.join(", ")))];
  });
  place.append(
    element("h2", {}, `${dateInWords(from)} → ${dateInWords(to)}`),
    changes.length > 0 ? listOf(changes) : element("p", {}, SITE_WORDS.samePeople),
  );
}

/** Who is named in each office on the page of a day; nothing where there is no such page. It is parsed by the request, not by markup. */
function roomOn(day: string): Promise<Map<string, string[]> | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", `/on/${encodeURIComponent(day)}/`);
    request.responseType = "document";
    request.onerror = () => resolve(undefined);
    request.onload = () => {
      const rows = request.status === 200 ? [...(request.responseXML?.querySelectorAll(".room > div") ?? [])] : [];
      const text = (part: Element | null | undefined) => part?.textContent ?? "";
      const held = rows.map((row): [string, string[]] => [
        text(row.querySelector("dt")),
        [...row.querySelectorAll("dd li > a:first-child")].map(text),
      ]);
      resolve(held.length > 0 ? new Map(held) : undefined);
    };
    request.send();
  });
}

function listOf(items: readonly HTMLElement[]): HTMLElement {
  const lines = items.map((item) => (item.tagName === "LI" ? item : element("li", {}, item)));
  return element("ul", { class: "plain" }, ...lines);
}
