/** The path of an absolute address, as it stands. */
export function pathOf(address: string): string {
  const start = address.indexOf("/", address.indexOf("//") + 2);
  const end = address.indexOf("?", start);
  return end === -1 ? address.slice(start) : address.slice(start, end);
}
