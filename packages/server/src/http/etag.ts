/**
 * A strong validator for an address: which release answers, built from which code, and a hash of the path and the sorted query.
 * Within a release equal addresses have equal answers, so the validator is known before any other work.
 */
export function etagOf(release: string, url: URL): string {
  return etagAt(release, canonical(url));
}

/** The same for a path without a query. */
export function etagAt(release: string, path: string): string {
  return `"${release}-${hash(path)}"`;
}

/**
 * The validator that an If-None-Match header names among those of an answer, as it is and compressed (RFC 9110 section 13.1.2, weak
 * comparison).
 */
export function matching(ifNoneMatch: string, etag: string): string | undefined {
  const held = ifNoneMatch.split(",").map((candidate) => candidate.trim().replace(/^W\//, ""));
  return [etag, gzipped(etag)].find((own) => held.includes(own));
}

/** The validator of the compressed form of an answer. */
export function gzipped(etag: string): string {
  return `${etag.slice(0, -1)}-gz"`;
}

function canonical({ pathname, search, searchParams }: URL): string {
  if (search === "") return pathname;
  const pairs = [...searchParams].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${pathname}?${pairs.sort().join("&")}`;
}

/** Two 32-bit FNV-1a hashes with different seeds, in base 36. It keeps addresses apart and guards nothing. */
export function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0xcbf29ce4];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000197);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
