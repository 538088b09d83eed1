import type { IndexedEntry, SearchKind } from "../search/entry-index.ts";
import { createFind, type Found } from "../search/find.ts";
import { dateInWords } from "./date-in-words.ts";
import { element } from "./element.ts";
import { facts, type ScriptWords } from "./facts.ts";
import { say } from "./say.ts";
import { setSlash, slashIsOn } from "./slash-setting.ts";

const folders: Readonly<Record<SearchKind, string>> = {
  event: "events",
  figure: "figures",
  office: "offices",
  organization: "organizations",
  place: "places",
  dispute: "disputes",
  story: "stories",
  review: "reviews",
  source: "sources",
};
const sectionNames: ScriptWords["sections"] = JSON.parse(SITE_WORDS.sections);
const foundCount: ScriptWords["foundCount"] = JSON.parse(SITE_WORDS.foundCount);
const GROUP_SIZE = 5;

let dialog: HTMLDialogElement | undefined;
let field: HTMLInputElement;
let list: HTMLElement;
let status: HTMLElement;
let find: ((query: string) => Found) | undefined;

/** Show the palette: a combobox in a dialog, over an index that is fetched at the first opening. */
export function openPalette(query: string): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  if (query !== "") field.value = query;
  field.select();
  void load().then((loaded) => {
    if (loaded) show();
    else status.textContent = SITE_WORDS.noIndex;
  });
}

async function load(): Promise<typeof find> {
  if (find) return find;
  try {
    const answer = await fetch("/made/search/index.json");
    if (answer.ok) find = createFind((await answer.json()) as IndexedEntry[], facts.century);
  } catch {
    // Without the network there is no index; the caller says so.
  }
  return find;
}

function build(): HTMLDialogElement {
  field = element("input", {
    name: "q",
    type: "search",
    role: "combobox",
    "aria-label": SITE_WORDS.searchLabel,
    "aria-autocomplete": "list",
    "aria-controls": "palette-list",
    "aria-expanded": "false",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: facts.placeholder,
  });
  list = element("div", { id: "palette-list", role: "listbox", "aria-label": SITE_WORDS.found });
  status = element("p", { role: "status", class: "quiet" });
  const close = element("button", { type: "button" }, SITE_WORDS.close);
  const made = element(
    "dialog",
    { class: "palette", "aria-label": SITE_WORDS.search },
    element("form", { action: "/search/", method: "get", class: "find" }, field, close),
    list,
    element("div", { class: "foot" }, status, slashButton()),
  );
  close.addEventListener("click", () => made.close());
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close();
  });
  field.addEventListener("input", show);
  field.addEventListener("keydown", onKey);
  document.body.append(made);
  return made;
}

function slashButton(): HTMLButtonElement {
  const button = element("button", { type: "button", class: "setting" });
  const name = () => {
    button.textContent = slashIsOn() ? SITE_WORDS.slashIsOn : SITE_WORDS.slashIsOff;
  };
  button.addEventListener("click", () => {
    setSlash(!slashIsOn());
    name();
  });
  name();
  return button;
}

/** Links to all that the index finds for a query, as plain links for a list. */
export async function optionsFor(query: string): Promise<HTMLElement[]> {
  const found = (await load())?.(query);
  return found ? sectionsOf(found).flatMap(([, links]) => links.map(linkTo)) : [];
}

interface Link {
  readonly href: string;
  readonly label: string;
  readonly detail?: string;
}

/** What was found, by heading. */
function sectionsOf({ answer, date, matches }: Found): (readonly [heading: string, links: readonly Link[]])[] {
  const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
  const sections: (readonly [string, readonly Link[]])[] = [];
  if (answer) {
    const [, id, label] = answer.entry;
    const phrase = isDay ? SITE_WORDS.onDay : SITE_WORDS.inMonth;
    const detail = date ? say(phrase, { office: label, date: dateInWords(date) }) : label;
    sections.push([SITE_WORDS.answer, [{ href: `/offices/${id}/`, label: answer.holders.join(", "), detail }]]);
  }
  if (isDay && date >= facts.firstDay && date <= facts.lastDay)
    sections.push([SITE_WORDS.day, [{ href: `/on/${date}/`, label: dateInWords(date), detail: SITE_WORDS.dayDetail }]]);
  for (const kind of new Set(matches.map((match) => match.kind))) {
    const folder = folders[kind];
    const own = matches.filter((match) => match.kind === kind).slice(0, GROUP_SIZE);
    sections.push([
      sectionNames[folder] ?? "",
      own.map(({ entry: [, id, label, detail] }) => ({ href: `/${folder}/${id}/`, label, detail })),
    ]);
  }
  return sections;
}

function show(): void {
  const query = field.value.trim();
  list.replaceChildren();
  activate(undefined);
  if (!find) return;
  if (query === "") {
    status.textContent = "";
    field.setAttribute("aria-expanded", "false");
    return;
  }
  for (const [heading, links] of sectionsOf(find(query))) group(heading, links);
  group("", [{ href: `/search/?q=${encodeURIComponent(query)}`, label: say(SITE_WORDS.searchTexts, { query }) }]);
  const options = [...list.querySelectorAll("[role=option]")];
  options.forEach((each, index) => {
    each.id = `palette-${index}`;
  });
  field.setAttribute("aria-expanded", "true");
  const count = options.length - 1;
  status.textContent = count === 0 ? SITE_WORDS.nothing : say(foundCount, { count });
  activate(options[0]);
}

function group(name: string, links: readonly Link[]): void {
  const made = element("div", { role: "group", "aria-label": name || SITE_WORDS.more });
  if (name) made.append(element("div", { class: "group", "aria-hidden": "true" }, name));
  for (const link of links) {
    const option = linkTo(link);
    for (const [attribute, value] of Object.entries({ role: "option", tabindex: "-1", "aria-selected": "false" }))
      option.setAttribute(attribute, value);
    made.append(option);
  }
  list.append(made);
}

function linkTo({ href, label, detail }: Link): HTMLElement {
  const made = element("a", { href }, label);
  if (detail) made.append(" ", element("span", { class: "quiet" }, detail));
  return made;
}

function activate(next: Element | undefined): void {
  list.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
  next?.setAttribute("aria-selected", "true");
  next?.scrollIntoView({ block: "nearest" });
  if (next) field.setAttribute("aria-activedescendant", next.id);
  else field.removeAttribute("aria-activedescendant");
}

function onKey(event: KeyboardEvent): void {
  const options = [...list.querySelectorAll<HTMLAnchorElement>("[role=option]")];
  const at = options.findIndex((each) => each.getAttribute("aria-selected") === "true");
  if (event.key === "Escape") {
    event.preventDefault();
    dialog?.close();
  } else if (event.key === "Enter") {
    const chosen = options[at];
    if (!chosen || event.isComposing) return;
    event.preventDefault();
    location.assign(chosen.href);
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    activate(options[(at + step + options.length) % options.length]);
  }
}
