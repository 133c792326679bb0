import type { Evidence } from '../evidence/read-evidence.ts';
import type { ExchangeRecord } from '../evidence/record.ts';
import type { DriftEvidence } from './difference.ts';

/** Requests that show a difference, as far as they may be told: no ids, no values. */
export function showEvidence(
  ids: readonly string[],
  { exchanges }: Pick<Evidence, 'exchanges'>,
): readonly DriftEvidence[] {
  return ids.flatMap((id): readonly DriftEvidence[] => {
    const record = exchanges.find((exchange) => exchange.id === id);
    if (record === undefined) return [];
    return [{ exchange: id, request: sayRequest(record), status: record.response?.status ?? null }];
  });
}

function sayRequest({ request: { method, url } }: ExchangeRecord): string {
  const [path = '', query = ''] = url.split('?', 2);
  const names = query
    .split('&')
    .map((pair) => pair.split('=', 1)[0] ?? '')
    .filter((name) => name !== '');
  const place = path.replaceAll(/\/\d+/g, '/{id}');
  return `${method} ${place}${names.length === 0 ? '' : `?${names.join('&')}`}`;
}
