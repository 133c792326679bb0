import type { Exchange } from '../evidence/exchange.ts';
import { Sample } from './sample.ts';
import type { Tally } from './shape.ts';

/** What the way to the shop adds or takes away, and what answers have now and then for reasons of their own. */
const ofTheWay =
  /^(age|alt-svc|cf-.*|connection|content-encoding|content-length|date|etag|expires|keep-alive|last-modified|nel|proxy-.*|report-to|server-timing|set-cookie|te|trailer|transfer-encoding|upgrade|vary|via|x-cache.*|x-served-by|x-timer)$/;

/** Names of the headers of answers, by class of status. Of their values only what kind of content it is. */
export function observeHeaders(
  exchanges: readonly Exchange[],
): ReadonlyMap<string, ReadonlyMap<string, Tally>> {
  const answered = exchanges.filter(({ status }) => status !== undefined);
  const classes = Map.groupBy(answered, ({ status = 0 }) => `${String(Math.trunc(status / 100))}xx`);
  const sorted = [...classes].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return new Map(sorted.map(([name, ofClass]) => [name, observeClass(ofClass)]));
}

function observeClass(exchanges: readonly Exchange[]): ReadonlyMap<string, Tally> {
  const samples = new Map<string, Sample>();
  const headers = exchanges.map(({ record }) => ({
    id: record.id,
    names: namesIn(record.response?.headers ?? {}),
  }));
  for (const name of [...new Set(headers.flatMap(({ names }) => [...names]))].toSorted()) {
    const sample = new Sample();
    for (const { id, names } of headers) sample.see(id, names.has(name) ? 'there' : 'absent', id);
    samples.set(name, sample);
  }
  return new Map([...samples].map(([name, sample]) => [name, sample.tally()]));
}

function namesIn(headers: Readonly<Record<string, string>>): ReadonlySet<string> {
  const names = Object.keys(headers).filter((name) => !ofTheWay.test(name));
  const content = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return new Set([...names, ...(content === undefined ? [] : [`content-type: ${content}`])]);
}
