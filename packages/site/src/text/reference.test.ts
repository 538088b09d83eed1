import type { Source } from "@thaw/chronicle";
import { expect, test } from "vitest";
import { closed, reference } from "./reference.ts";

const book: Source = {
  id: "taubman-2003",
  label: "Taubman 2003",
  title: "Khrushchev: The Man and His Era",
  kind: "scholarship",
  type: "book",
  authors: [{ family: "Taubman", given: "William" }],
  editors: [],
  translators: [],
  basedOn: [],
  publisher: "W. W. Norton",
  publisherPlace: "New York",
  issued: "2003",
};

const text = (source: Source) =>
  reference(source)
    .map((part) => (part.title ? `*${part.text}*` : part.text))
    .join("")
    .trim();

test("a book has author, title, place, publisher and year", () => {
  expect(text(book)).toBe("Taubman, William. *Khrushchev: The Man and His Era*. New York: W. W. Norton, 2003.");
});

test("a part stands in quotation marks within what holds it", () => {
  const { publisher: _, publisherPlace: __, ...rest } = book;
  expect(
    text({
      ...rest,
      type: "article-journal",
      title: "The Beria Affair",
      containerTitle: "Journal of Cold War Studies",
      volume: "1",
      issue: "2",
      issued: "1999-05",
    }),
  ).toBe("Taubman, William. “The Beria Affair.” *Journal of Cold War Studies* 1, no. 2 (May 1999).");
});

test("a title's own question mark closes it", () => {
  expect(text({ ...book, type: "webpage", title: "What Happened?" })).toContain("“What Happened?”");
});

test("without an author the editors come first, and without either the title", () => {
  const edited: Source = { ...book, authors: [], editors: [{ literal: "Naumov and Sigachev" }] };
  expect(text(edited)).toMatch(/^Naumov and Sigachev, ed\. /);
  expect(text({ ...book, authors: [] })).toMatch(/^\*Khrushchev/);
});

test("an initial at the end of a name does not get a second full stop", () => {
  expect(closed("Zhukov, G. K.")).toBe("Zhukov, G. K.");
});
