import type { ExchangeRecord } from '../evidence/record.ts';
import { presentation } from '../evidence/presentation.ts';

/** How a list of a walk goes on from the one before it. */
export type Continuation =
  { readonly by: 'page'; readonly page: number } | { readonly by: 'since'; readonly since: string };

export function queryOf({ request }: Pick<ExchangeRecord, 'request'>): ReadonlyMap<string, string> {
  return new Map(new URL(request.url, 'http://shop.invalid').searchParams);
}

/** The place of a page within a walk, where the query names one behind its first; a walk by ids begins with `since_id=0`. */
export function continuationOf(query: ReadonlyMap<string, string>): Continuation | undefined {
  const since = query.get('since_id');
  if (since !== undefined) return since === '0' ? undefined : { by: 'since', since };
  const page = Number(query.get('page') ?? '1');
  return page > 1 ? { by: 'page', page } : undefined;
}

/** Does a walk begin with this query? Then it says so. */
export function beginsWalk(query: ReadonlyMap<string, string>): boolean {
  return query.get('since_id') === '0' || (query.get('page') === '1' && !query.has('since_id'));
}

/** What a query selects, whatever stretch of it is asked for and however it is shown. */
export function selectionIn(query: ReadonlyMap<string, string>): string {
  return [...query]
    .filter(([name]) => !presentation.has(name) && name !== 'since_id')
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
}

/** What a list asks for but for its place in a walk: pages of one walk agree in it. */
export function walkOf(query: ReadonlyMap<string, string>): string {
  return [...query]
    .filter(([name]) => name !== 'page' && name !== 'since_id')
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
}
