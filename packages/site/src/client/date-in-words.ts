const months = "January February March April May June July August September October November December".split(" ");

/** An ISO day, month or year in words: "26 June 1953". */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split("-");
  return [day ? Number(day) : "", month ? months[Number(month) - 1] : "", year].filter(Boolean).join(" ");
}
