/**
 * An order's id in as little room as it can be kept in. Ids come as parts of long texts, which a part of some length would keep from
 * being forgotten.
 */
export function orderKey(id: string): number | string {
  const value = Number(id);
  if (Number.isSafeInteger(value) && String(value) === id) return value;
  return Buffer.from(id).toString();
}
