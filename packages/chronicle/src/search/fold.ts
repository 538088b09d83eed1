/** Letters of the Russian alphabet (and the Ukrainian ones beside them) as English readers write them. */
const latin: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "e", є: "ye", ж: "zh", з: "z", и: "i", і: "i", ї: "yi", й: "y", к: "k", л: "l",
  м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "",
  э: "e", ю: "yu", я: "ya",
}; // biome-ignore format: an alphabet reads as one

/** Latin letters that are no letter with an accent, as those write them who lack the key. */
const plain: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * A word as the index keeps it: lower case, without accents, Cyrillic written in Latin letters.
 *
 * @example fold("Хрущёв") // "khrushchev"
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z\d]*$/.test(lower)) return lower;
  const romanised = lower.replace(/[\u0400-\u04ff]/g, (letter) => latin[letter] ?? letter);
  return romanised
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđðıßæœþ]/g, (letter) => plain[letter] ?? letter)
    .replace(/['’ʹʺ]/g, "");
}
