import { describe, expect, it } from 'vitest';
import { NetworkError } from '../../../suites/client/network-error.ts';
import { Retries, type Next } from '../../../suites/client/retry.ts';
import { openExchange, type Exchange } from '../../../suites/evidence/exchange.ts';
import type { NetworkFailureKind } from '../../../suites/evidence/record.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { numbered } from '../kit/evidence.ts';
import { listed } from '../kit/exchanges.ts';

const place = 'GET https://shop.invalid/com/orders.json';

function retries(reads: boolean, random = 0.5): Retries {
  return new Retries({ reads, place, random: () => random });
}

function answered(status: number, headers: Readonly<Record<string, string>> = {}): Exchange {
  const [record] = numbered([{ ...listed('limit=1', []), response: { status, headers, body: '' } }]);
  if (record === undefined) throw new Error('there is a record');
  return openExchange(record, 0, dialectOf('haravan'));
}

const broken = (kind: NetworkFailureKind, fate: 'not-done' | 'unknown' = 'unknown') =>
  new NetworkError(kind, `${place}: it broke`, { fate });

/** What becomes of one outcome that comes again and again: the waits, and kind and message of the error at the end. */
function insist(on: Retries, outcome: Exchange | NetworkError): readonly unknown[] {
  const waits: number[] = [];
  for (let next: Next = on.after(outcome); ; next = on.after(outcome)) {
    if ('againAfterMs' in next) waits.push(next.againAfterMs);
    else if (!(next.result instanceof NetworkError)) return [...waits, next.result];
    else return [...waits, next.result.kind, next.result.message, next.result.fate];
  }
}

describe('a read', () => {
  it.each([
    'refused',
    'unknown-host',
    'timeout',
    'reset',
    'truncated',
    'encoding',
    'malformed',
    'other',
  ] as const)('is sent three times where the network breaks it: %s', (kind) => {
    const ending = [kind, `${place}: it broke, 3 times in a row`, 'unknown'];
    expect(insist(retries(true), broken(kind))).toEqual([225, 450, ...ending]);
  });

  it.each(['too-large', 'tls'] as const)('is sent once where that would stay as it is: %s', (kind) => {
    expect(insist(retries(true), broken(kind))).toEqual([kind, `${place}: it broke`, 'unknown']);
  });

  it.each([502, 503, 504])('is sent three times where a gateway answers %d', (status) => {
    const message = `${place}: a gateway answered with ${status} (x0001), 3 times in a row`;
    expect(insist(retries(true), answered(status))).toEqual([225, 450, 'gateway', message, 'unknown']);
  });

  it('waits as long as a gateway asks, within reason', () => {
    expect(insist(retries(true), answered(503, { 'retry-after': '7.5' })).slice(0, 2)).toEqual([7500, 7500]);
    expect(insist(retries(true), answered(503, { 'retry-after': '31' }))[0]).toBe('gateway');
  });

  it.each([200, 302, 400, 401, 404, 422, 500, 501, 520])(
    'is sent once where the shop answers %d',
    (status) => {
      const exchange = answered(status);
      expect(insist(retries(true), exchange)).toEqual([exchange]);
    },
  );

  it.each([
    [0, 150, 300],
    [0.999_999, 300, 600],
  ])('leaves half of every wait to chance: %d', (random, first, second) => {
    expect(insist(retries(true, random), broken('reset')).slice(0, 2)).toEqual([first, second]);
  });
});

describe('a write', () => {
  it.each(['timeout', 'reset', 'truncated', 'encoding', 'malformed', 'other'] as const)(
    'is sent once where the shop may have acted: %s',
    (kind) => {
      expect(insist(retries(false), broken(kind))).toEqual([kind, `${place}: it broke`, 'unknown']);
    },
  );

  it.each(['refused', 'unknown-host', 'timeout'] as const)(
    'is sent three times where the shop has certainly not acted: %s',
    (kind) => {
      const ending = [kind, `${place}: it broke, 3 times in a row`, 'not-done'];
      expect(insist(retries(false), broken(kind, 'not-done'))).toEqual([225, 450, ...ending]);
    },
  );

  it.each([502, 503, 504])('is sent once where a gateway answers %d: the shop may have acted', (status) => {
    const message = `${place}: a gateway answered with ${status} (x0001)`;
    expect(insist(retries(false), answered(status))).toEqual(['gateway', message, 'unknown']);
  });
});

describe.each([true, false])('a call over the limit, which reads: %s', (reads) => {
  it('is sent again after the time that the shop asks for, longer each time', () => {
    const message = `${place}: the shop refused the call as over the limit 5 times, though it was waited for (429, x0001)`;
    expect(insist(retries(reads), answered(429, { 'retry-after': '2.0' }))).toEqual([
      2000,
      2225,
      2450,
      2900,
      'over-limit',
      message,
      'not-done',
    ]);
  });

  it('is sent again after a second, then two, where the shop does not say', () => {
    expect(insist(retries(reads), answered(429)).slice(0, 4)).toEqual([1000, 2225, 4450, 8900]);
  });

  it('is not waited for where the shop asks for longer than any run has', () => {
    const message = `${place}: the shop asks to be left alone for 3600 s, longer than this suite waits (30 s) (429, x0001)`;
    const asked = answered(429, { 'retry-after': '3600' });
    expect(insist(retries(reads), asked)).toEqual(['over-limit', message, 'not-done']);
  });

  it('holds all other calls back as well, as a try after a failure does not', () => {
    expect(retries(reads).after(answered(429))).toMatchObject({ holdsAll: true });
    expect(retries(reads).after(broken('refused', 'not-done'))).toMatchObject({ holdsAll: false });
  });
});
