import { describe, expect, test } from 'vitest';
import type { HarEntry } from '../../../../suites/evidence/har/har.ts';
import { sentEntries } from '../../../../suites/evidence/har/sent-entries.ts';

const request = { method: 'GET', url: 'https://apis.haravan.com/com/orders.json' };
const asked: HarEntry = {
  startedDateTime: '2026-01-02T03:04:05.000Z',
  time: 20,
  request,
  response: { status: 200 },
};
const later = { ...asked, startedDateTime: '2026-01-02T03:04:05.004Z' };
const byWorker = { ...asked, response: { status: 200, _fetchedViaServiceWorker: true } };

describe('of the entries of an archive, what the app sent', () => {
  test.each([
    ['what a browser asks before a page may ask', { ...asked, request: { ...request, method: 'options' } }],
    ['what Chromium has kept', { ...asked, _fromCache: 'memory' }],
    ['what Safari has kept', { ...asked, _fetchType: 'Disk Cache' }],
  ])('is not %s', (_what, entry) => {
    expect(sentEntries([entry, asked])).toEqual({ sent: [asked], unsent: 1 });
  });

  test('is there once where a service worker asked it, or two archives hold it', () => {
    expect(sentEntries([byWorker, later])).toEqual({ sent: [later], unsent: 1 });
    expect(sentEntries([asked, { ...asked }])).toMatchObject({ sent: [asked], unsent: 1 });
  });

  test('is all that was sent at other times, from the network, or by a worker alone', () => {
    const much = { ...asked, startedDateTime: '2026-01-02T03:04:06.000Z' };
    const fromNetwork = { ...asked, _fetchType: 'Network Load' };
    for (const entries of [[asked, later], [byWorker], [byWorker, much], [fromNetwork]])
      expect(sentEntries(entries)).toEqual({ sent: entries, unsent: 0 });
  });

  test('is counted each time where nobody knows when', () => {
    const undated: HarEntry = { request };
    expect(sentEntries([undated, { ...undated }]).sent).toHaveLength(2);
  });
});
