/**
 * What is worked out of something that never changes, such as the catalogue, which stays the same for hours while every screen
 * of a sale asks for it.
 */

/** Does `make` once for each `source`, for as long as that lives. Neither `source` nor what is made may be changed. */
export function oncePer<S extends object, T>(make: (source: S) => T): (source: S) => T {
  const made = new WeakMap<S, { result: T }>();
  return (source) => {
    const known = made.get(source);
    if (known) return known.result;
    const result = make(source);
    made.set(source, { result });
    return result;
  };
}
