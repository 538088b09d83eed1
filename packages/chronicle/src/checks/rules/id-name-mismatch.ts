import type { Dataset } from "../../query/dataset.ts";
import { perNames } from "../per-names.ts";
import type { Rule } from "../rule.ts";

const term = (id: string) => ({
  "terms/dictator.yaml": `
office: dictator
cite: [suetonius]
entries:
  ${id}:
    figure: caesar
    start: { date: -0048, how: appointed }
    end: { date: -0043-03-15, why: death, event: murder-of-caesar }
`,
});

export const idNameMismatch: Rule = {
  id: "id-name-mismatch",
  reason: "A name in the id of a term or a relation is the name of somebody it is about.",
  explanation:
    "Ids such as `khrushchev-first-secretary` begin with the name that the figure is sorted by, or with the figure's own id. An id that names another figure, and none that the entry is about, was copied, or the figure in the entry was exchanged. Family names that several figures share mean any of them.",
  fails: term("brutus-dictator"),
  passes: term("caesar-dictator"),
  scope: "entry",
  everywhere: ["figure"],
  check({ dataset, whole, report }) {
    const names = figuresByWord(whole);
    const look = (id: string, field: string, about: readonly string[]) => {
      const named = namedIn(id, names);
      if (named.length === 0 || named.some((figure) => about.includes(figure))) return;
      report({
        message: `The id "${id}" names ${named.map((figure) => dataset.label(figure)).join(" or ")}, but the entry is about ${about.map((figure) => dataset.label(figure)).join(" and ")}`,
        at: { entry: id, path: [field] },
      });
    };
    for (const { id, figure } of dataset.terms) look(id, "figure", [figure]);
    for (const { id, from, to } of dataset.relations) {
      const named = namedParts(id, names);
      const [first, second] = named;
      if (!first || !second) {
        look(id, "from", [from, to]);
        continue;
      }
      const reads = first.includes(from) && named.slice(1).some((part) => part.includes(to));
      if (reads) continue;
      const reversed = first.includes(to) && named.slice(1).some((part) => part.includes(from));
      report({
        message: reversed
          ? `The id "${id}" reads from ${dataset.label(to)} to ${dataset.label(from)}, the entry the other way round`
          : `The id "${id}" does not read from ${dataset.label(from)} to ${dataset.label(to)}, as the entry does`,
        at: { entry: id, path: [first.includes(from) ? "to" : "from"] },
      });
    }
  },
};

type Names = ReadonlyMap<string, readonly string[]>;

/** The figures whose name stands at the beginning of an id. */
function namedIn(id: string, names: Names): readonly string[] {
  const words = id.split("-");
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const found = names.get(words.slice(0, count).join("-"));
    if (found) return found;
  }
  return [];
}

/** The figures named anywhere in an id, in its order. */
function namedParts(id: string, names: Names): (readonly string[])[] {
  return id.split("-").flatMap((word) => {
    const found = names.get(word);
    return found ? [found] : [];
  });
}

/** Figures by their id and by the word that their name is sorted by, as an id would have it. */
const figuresByWord = perNames(({ figures }) => [figures], indexFigures);

function indexFigures(dataset: Dataset): Names {
  const names = new Map<string, string[]>();
  const add = (word: string, id: string) => {
    const others = names.get(word);
    if (others) others.push(id);
    else names.set(word, [id]);
  };
  for (const { id, name } of dataset.figures) {
    add(id, id);
    const word = (name.sort ?? name.display.split(" ").at(-1) ?? "")
      .toLowerCase()
      .normalize("NFD")
      .replace(/[^a-z]/g, "");
    if (word !== "" && word !== id) add(word, id);
  }
  return names;
}
