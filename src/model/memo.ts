/** Keeps what a function gave for each argument; made anew for each report, so that it does not grow. */
export function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined && !known.has(key)) known.set(key, (value = work(key)));
    return value as V;
  };
}
