import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildPage } from '../../../reports/html/page-data.ts';
import { pack } from '../../../reports/html/pack.ts';
import { english } from '../../../reports/html/words/english.ts';
import { vietnamese } from '../../../reports/html/words/vietnamese.ts';
import { words } from '../../../reports/html/words/words.ts';
import { operationIds } from '../../../spec/operations.ts';
import { platforms } from '../../../spec/platforms.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { buildExchange, buildMixedReport, buildReport } from '../fixture.ts';

/** Every text of some words, by where it stands. */
function textsIn(value: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'string'
      ? [[`${path}/${name}`, inner] as const]
      : textsIn(inner as object, `${path}/${name}`),
  );
}

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}|`[^`]+`/g) ?? []).toSorted();

describe('the words of the page', () => {
  test('say the same in both languages: the same texts, and what is filled into them', () => {
    const other = new Map(textsIn(words.vi));
    expect([...other.keys()]).toEqual(textsIn(words.en).map(([path]) => path));
    const lost = textsIn(words.en).filter(
      ([path, text]) => placeholders(text).join() !== placeholders(other.get(path) ?? '').join(),
    );
    expect(lost).toEqual([]);
  });

  test('name every area of both platforms, and every operation', () => {
    const areas = platforms.flatMap((platform) => loadRequirements(platform).map(({ area }) => area));
    expect(Object.keys(english.areas)).toEqual(expect.arrayContaining([...new Set(areas)]));
    expect(Object.keys(english.operations)).toEqual(expect.arrayContaining([...operationIds]));
  });

  test('are Vietnamese where they are prose', () => {
    const same = textsIn(vietnamese).filter(([path, text]) => new Map(textsIn(english)).get(path) === text);
    for (const [, text] of same) expect(text.replaceAll(/\{\w+\}/g, '').length).toBeLessThan(14);
  });
});

describe('what the page is given', () => {
  test('holds requests and answers packed, those that something refers to and no others', () => {
    const { data, blocks } = buildPage(buildMixedReport(), { reportDir: null });
    expect(data.exchanges.map(({ id, block }) => [id, block])).toEqual([
      ['x0001', 0],
      ['x0002', 0],
      ['x0003', null],
    ]);
    const details = JSON.parse(inflateRawSync(Buffer.from(blocks[0] ?? '', 'base64')).toString()) as Record<
      string,
      { answer: { body: string } }
    >;
    expect(details['x0001']?.answer.body).toContain('100000000000000000001.5');
  });

  test('says how full the bucket was, and how long a request was held back', () => {
    const headers = { 'x-haravan-api-call-limit': ' 31/80 ' };
    const exchange = buildExchange({ id: 'x1', waitedMs: 250, response: { status: 200, headers, body: '' } });
    const { data } = buildPage(buildReport({ exchanges: [exchange, buildExchange({ id: 'x2' })] }), {
      reportDir: null,
    });
    expect(data.exchanges[0]).toMatchObject({ bucket: [31, 80], waitedMs: 250, atMs: 1000 });
    expect(data.exchanges[1]).toMatchObject({ bucket: null, waitedMs: 0 });
  });

  test('lays operations against statuses: what was seen, and what the contract lists beside', () => {
    const report = buildMixedReport();
    const operations = [
      { id: 'getOrder', method: 'GET', path: '/orders/{order_id}.json', statuses: [200, 404] },
      { id: 'createOrder', method: 'POST', path: '/orders.json', statuses: [201] },
    ] as const;
    const { coverage } = buildPage({ ...report, operations }, { reportDir: null }).data;
    expect(coverage.statuses).toEqual([200, 201, 404, null]);
    const row = (name: string) =>
      coverage.rows
        .find(({ operation }) => operation === name)
        ?.cells.map(({ count, documented }) => `${count}${documented ? ' documented' : ''}`);
    expect(row('getOrder')).toEqual(['1 documented', '0', '0 documented', '1']);
    expect(row('createOrder')).toEqual(['0', '0 documented', '0', '0']);
    expect(row('cancelOrder')).toEqual(['1', '0', '0', '0']);
  });

  test('has Vietnamese for what there are words for, and for nothing else', () => {
    const { data } = buildPage(buildMixedReport(), {
      reportDir: null,
      inVietnamese: ({ kind, requirement, text }) =>
        kind === 'statement' && requirement === 'HRV-ORD-LIST-01' ? `vi: ${text}` : undefined,
    });
    expect(data.vietnamese).toEqual({ 'A page has at most 50 orders.': 'vi: A page has at most 50 orders.' });
  });
});

describe('packing', () => {
  test('puts what belongs together into blocks, and names the block of each', () => {
    const long = 'x'.repeat(250_000);
    const { blocks, blockOf } = pack(
      new Map<string, unknown>([
        ['a', long],
        ['b', 1],
        ['c', long],
        ['__proto__', long],
      ]),
    );
    expect([...blockOf.values()]).toEqual([0, 0, 1, 2]);
    expect(blocks).toHaveLength(3);
  });

  test('makes no block of nothing', () => {
    expect(pack(new Map()).blocks).toEqual([]);
  });
});
