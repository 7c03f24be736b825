/** Reads an object once, however often it is asked about; forgotten with the object. */
export function perObject<Key extends object, Found>(read: (key: Key) => Found): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>();
  return (key) => {
    let kept = known.get(key);
    if (!kept) known.set(key, (kept = { found: read(key) }));
    return kept.found;
  };
}
