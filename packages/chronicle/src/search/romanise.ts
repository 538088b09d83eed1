/**
 * How a language that writes in Latin letters writes those of Russian: German in the way of newspapers, French, Spanish, Polish, and the ways of
 * librarians (Library of Congress without its ties, and ISO 9 without its marks). English as in {@link fold}.
 */
const systems = {
  german:
    "а=a б=b в=w г=g д=d е=e ё=jo ж=sch з=s и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja",
  french:
    "а=a б=b в=v г=g д=d е=e ё=io ж=j з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=ou ф=f х=kh ц=ts ч=tch ш=ch щ=chtch ъ= ы=y ь= э=e ю=iou я=ia",
  spanish:
    "а=a б=b в=v г=g д=d е=e ё=io ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=j ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia",
  polish:
    "а=a б=b в=w г=g д=d е=e ё=o ж=z з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=c ч=cz ш=sz щ=szcz ъ= ы=y ь= э=e ю=ju я=ja",
  library:
    "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia",
  iso9: "а=a б=b в=v г=g д=d е=e ё=e ж=z з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ч=c ш=s щ=s ъ= ы=y ь= э=e ю=u я=a",
} as const;

const tables = Object.values(systems).map(
  (system) => new Map(system.split(" ").map((pair) => pair.split("=") as [string, string])),
);

/**
 * The ways in which readers of other languages write a Russian word, in lower case: what they may type to find it. A word without Cyrillic has none.
 *
 * @example romanisations("Хрущёв") // ["chruschtschjow", "khrouchtchiov", "jrushchiov", …, "chruschtschow", …]
 */
export function romanisations(word: string): string[] {
  const lower = word.toLowerCase();
  if (!/[а-яё]/.test(lower)) return [];
  // After a hissing sound Russian ё is plain o to the ear, and е to typesetters.
  const spelt = [lower, lower.replace(/(?<=[жчшщ])ё/g, "о"), lower.replaceAll("ё", "е")];
  return [
    ...new Set(
      tables.flatMap((table) => spelt.map((text) => [...text].map((letter) => table.get(letter) ?? letter).join(""))),
    ),
  ];
}
