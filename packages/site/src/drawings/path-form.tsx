import { tiesFrom } from "@thaw/chronicle/query";
import { content, site, words } from "../subject.ts";
import { travellers } from "./relations.ts";

let known: readonly { readonly id: string; readonly label: string }[] | undefined;

/** Those who are tied to anybody, by the name under which they are looked for. Gathered when first asked for. */
function tied() {
  known ??= content.figures
    .filter(({ id }) => tiesFrom(content, id).length > 0)
    .map(({ id, name, label }) => ({ id, label: name.sort && name.sort !== label ? `${name.sort}: ${label}` : label }))
    .sort((a, b) => a.label.localeCompare(b.label, site.language));
  return known;
}

/** A form that asks for the way from one person to another; a script answers in its place, else the server does. */
export function PathForm() {
  const [from, to] = [travellers[0], travellers.at(-1)];
  return (
    <>
      <p>{words.path.lead}</p>
      <form className="compare-form path-form" action="/network/path/" method="get" data-ties="/made/network/ties.json">
        <Choice name="from" label={words.path.from} chosen={from} />
        <Choice name="to" label={words.path.to} chosen={to} />
        <button type="submit">{words.path.submit}</button>
      </form>
      <div id="path-answer" aria-live="polite" />
    </>
  );
}

function Choice({ name, label, chosen }: { name: string; label: string; chosen: string | undefined }) {
  return (
    <label>
      {label}{" "}
      <select name={name} defaultValue={chosen}>
        {tied().map(({ id, label: told }) => (
          <option key={id} value={id}>
            {told}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether somebody can be chosen. */
export function isTied(id: string): boolean {
  return tied().some((figure) => figure.id === id);
}
