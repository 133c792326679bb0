const longest = 120;

/** A received value as JSON, cut to about 120 characters; `nothing` where there is none. */
export function showReceived(value: unknown): string {
  if (value === undefined) return 'nothing';
  // 1e999 is a number in JSON and infinite here, which `JSON.stringify` would show as null.
  if (typeof value === 'number') return String(value);
  const text =
    typeof value === 'string' ? JSON.stringify(value.slice(0, longest + 1)) : JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
