/** Makes something once for all arguments with the same key: many places have the same rules, and what is made of them is slow. */
export function onceAlike<A, T>(
  make: (argument: A) => T,
  keyOf: (argument: A) => string,
): (argument: A) => T {
  const made = new Map<string, { readonly value: T }>();
  return (argument) => {
    const key = keyOf(argument);
    const known = made.get(key) ?? { value: make(argument) };
    made.set(key, known);
    return known.value;
  };
}
