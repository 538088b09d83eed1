import { words } from "../subject.ts";

/** A field that asks the search page; it needs no script. A page with two of them gives each its own id. */
export function SearchField({ id, placeholder = words.frame.searchPlaceholder }: { id: string; placeholder?: string }) {
  return (
    <search>
      <form className="find" action="/search/" method="get">
        <label className="hidden" htmlFor={id}>
          {words.frame.search}
        </label>
        <input id={id} name="q" type="search" placeholder={placeholder} autoComplete="off" spellCheck={false} />
        <button type="submit">{words.frame.search}</button>
      </form>
    </search>
  );
}
