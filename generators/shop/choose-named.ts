/**
 * The values of these ids, in the order asked for. Throws `RangeError` for an id that none has, with the list of those there are.
 * @param what what they are, for the message: `fault`
 */
export function chooseNamed<T extends { readonly id: string }>(
  ids: readonly string[],
  known: readonly T[],
  what: string,
): T[] {
  return ids.map((id) => {
    const found = known.find((one) => one.id === id);
    if (found !== undefined) return found;
    const list = known.map((one) => one.id).join(', ');
    throw new RangeError(`The embedded shop knows no ${what} '${id}'. Known ${what}s: ${list || 'none'}.`);
  });
}
