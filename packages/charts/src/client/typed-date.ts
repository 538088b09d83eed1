/**
 * The day that digits typed so far point at: `56` is 1956, `5602` February 1956, `560225` the 25th; with the century, `19560225`.
 *
 * @returns the first day of what is typed, ISO 8601; nothing while it is no date
 */
export function typedDate(digits: string): string | undefined {
  return dated(`19${digits}`) ?? dated(digits);
}

function dated(digits: string): string | undefined {
  const [, year, month = "01", day = "01"] = /^(\d{4})(\d{2})?(\d{2})?\d?$/.exec(digits) ?? [];
  if (
    year === undefined ||
    Number(year) > 2100 ||
    Number(month) < 1 ||
    Number(month) > 12 ||
    Number(day) < 1 ||
    Number(day) > 31
  )
    return undefined;
  return `${year}-${month}-${day}`;
}
