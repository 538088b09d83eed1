/** The address of a licence of Creative Commons by its name, `CC BY 4.0`; of any other its name. */
export function licenceAddress(name: string): string {
  if (/^CC0\b/.test(name)) return "https://creativecommons.org/publicdomain/zero/1.0/";
  const [, terms, version] = /^CC (BY(?:-[A-Z]{2})*)[ -](\d\.\d)$/.exec(name) ?? [];
  return terms ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/` : name;
}
