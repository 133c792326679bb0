/**
 * How long an answer asks to be left alone, in milliseconds: seconds, decimals too, or a date, which counts from the answer's own
 * `Date` where it has one, as clocks differ. Undefined where it asks for nothing that can be read.
 */
export function retryAfterMs(
  headers: Readonly<Record<string, string>>,
  nowMs: number = Date.now(),
): number | undefined {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until) || !/[a-z]/i.test(value)) return undefined;
  const sent = Date.parse(headers['date'] ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? nowMs : sent));
}
