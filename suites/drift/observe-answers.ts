import { isJsonArray, isJsonObject, JsonNumber, type Json } from '../../spec/json/exact-json.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Basis, Habit } from './shape.ts';

/** `answer to getOrder, unknown-order`: the statuses; `refusal of getOrder, unknown-order`: the forms of their bodies. */
export const answerPrefix = 'answer to ';
export const refusalPrefix = 'refusal of ';

/** What is asked by a script is the same question every time; what somebody's app or a random sequence asks is not. */
const scripted: readonly Basis[] = ['probe', 'smoke', 'read-only', 'core'];

/** How requests are answered, by operation and what they were sent for. */
export function observeAnswers(exchanges: readonly Exchange[], basis: Basis): ReadonlyMap<string, Habit> {
  const found = new Map<string, { fits: Set<string>; shows: string }>();
  const note = (name: string, fit: string, shows: string): void => {
    const known = found.get(name);
    if (known === undefined) found.set(name, { fits: new Set([fit]), shows });
    else known.fits.add(fit);
  };
  for (const exchange of exchanges) {
    const { operation, intent, id } = exchange.record;
    const { status } = exchange;
    if (operation === null || status === undefined || status === 429 || status >= 500) continue;
    if ((intent === 'unsaid' || intent === 'repeat') && !scripted.includes(basis)) continue;
    note(`${answerPrefix}${operation}, ${intent}`, String(status), id);
    if (status >= 400) note(`${refusalPrefix}${operation}, ${intent}`, formOf(exchange), id);
  }
  return new Map(
    [...found]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, { fits, shows }]) => [name, { fits: [...fits].toSorted(), shows }]),
  );
}

/** `{ errors: text }`: what a refusal is made of. Names below the second level are those of the request. */
function formOf({ answer, record }: Exchange): string {
  const body = record.response?.body ?? '';
  if (body === '') return 'no body';
  return answer === undefined ? 'no JSON' : skeleton(answer, 1);
}

function skeleton(value: Json, depth: number): string {
  if (value === null) return 'null';
  if (value instanceof JsonNumber) return 'number';
  if (typeof value !== 'object') return typeof value === 'string' ? 'text' : 'flag';
  if (isJsonArray(value))
    return value.length === 0 ? 'list' : `list of ${skeleton(value[0] ?? null, depth - 1)}`;
  if (!isJsonObject(value) || depth < 0) return 'object';
  if (depth === 0) return 'object';
  const members = Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${key}: ${skeleton(member, depth - 1)}`);
  return members.length === 0 ? 'object' : `{ ${members.join(', ')} }`;
}
