import { hash } from 'node:crypto';
import type { HarEntry } from './har.ts';
import { startOf } from './har-times.ts';

/** The entries of an archive that are requests of an app to a shop. */
export interface SentEntries {
  readonly sent: readonly HarEntry[];
  /** Entries that are none: answered by the browser, asked by it on its own account, or there twice. */
  readonly unsent: number;
}

/** Takes out of an archive what its app did not send to a shop. */
export function sentEntries(entries: readonly HarEntry[]): SentEntries {
  const once = [...new Map(entries.map((entry) => [identityOf(entry), entry])).values()];
  const passed = once.filter((entry) => !isPreflight(entry) && !isFromCache(entry));
  const byWorker = passed.filter(isByWorker);
  const direct = byWorker.length === 0 ? [] : passed.filter((entry) => !isByWorker(entry));
  const others = Map.groupBy(direct, keyOf);
  const twice = new Set(
    byWorker.filter((entry) => others.get(keyOf(entry))?.some((other) => isWithin(other, entry))),
  );
  const sent = passed.filter((entry) => !twice.has(entry));
  return { sent, unsent: entries.length - sent.length };
}

/** What says the same to the moment is the same entry, of archives that were put together. Without a moment nobody knows. */
function identityOf(entry: HarEntry): unknown {
  return Number.isNaN(startOf(entry)) ? entry : hash('sha1', JSON.stringify(entry));
}

/** A browser asks whether a page may ask. */
function isPreflight({ request }: HarEntry): boolean {
  return nameOf(request?.method) === 'OPTIONS';
}

function isFromCache({ _fromCache, _fetchType }: HarEntry): boolean {
  if (typeof _fetchType === 'string') return /cache/i.test(_fetchType);
  return typeof _fromCache === 'string' || _fromCache === true;
}

/** What a service worker asks for a page is there twice: as the page asked it, and as the worker did. */
function isByWorker({ response, _fetchType }: HarEntry): boolean {
  const { _fetchedViaServiceWorker } = response ?? {};
  return _fetchedViaServiceWorker === true || _fetchType === 'Service Worker';
}

/** Was one asked while the other was waited for? */
function isWithin(inner: HarEntry, outer: HarEntry): boolean {
  const from = startOf(outer);
  const lasted = typeof outer.time === 'number' ? Math.max(0, outer.time) : 0;
  return startOf(inner) >= Math.floor(from) && startOf(inner) <= from + lasted;
}

function keyOf({ request }: HarEntry): string {
  return JSON.stringify([nameOf(request?.method), request?.url, request?.postData?.text]);
}

function nameOf(method: unknown): string {
  return typeof method === 'string' ? method.toUpperCase() : '';
}
