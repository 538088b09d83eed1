/**
 * Make a function of something that never changes answer from memory when it is asked again: for a file as read, an entry as published.
 * What it remembers goes when the thing does.
 */
export function perObject<T extends object, R>(make: (thing: T) => R): (thing: T) => R {
  const made = new WeakMap<T, { readonly result: R }>();
  return (thing) => {
    const known = made.get(thing);
    if (known) return known.result;
    const result = make(thing);
    made.set(thing, { result });
    return result;
  };
}
