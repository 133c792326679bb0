import { describe, expect, it } from 'vitest';
import { ExampleFileError, loadExamples, readExample } from '../../../spec/docs/documented-exchange.ts';
import { printExactJson } from '../../../spec/json/exact-json.ts';
import { platforms } from '../../../spec/platforms.ts';

const valid = {
  title: 'Counts',
  operation: 'countOrders',
  source: { heading: 'Counting', line: 3 },
  repairs: [],
  abridged: false,
  request: { method: 'GET', path: '/orders/count.json' },
  status: 200,
  answer: { count: 1 },
};

describe('loadExamples', () => {
  it.each(platforms)('loads the exchanges of %s in the order of its docs page', (platform) => {
    const lines = loadExamples(platform).map(({ source }) => source.line);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  it('keeps numbers as written', () => {
    const [first] = loadExamples('haravan').filter(({ name }) => name === 'list-orders-01-page');
    expect(printExactJson(first?.answer ?? null)).toContain('"price":600000.0000,');
  });
});

describe('readExample', () => {
  it('names an exchange after its file', () => {
    expect(readExample('count-orders-01.json', JSON.stringify(valid))).toMatchObject({
      name: 'count-orders-01',
      operation: 'countOrders',
      status: 200,
      request: { method: 'GET', path: '/orders/count.json' },
    });
  });

  it.each([
    ['what is not JSON', '{', 'bad.json: '],
    ['what is no object', '[]', 'the file is not a JSON object'],
    [
      'an unknown operation',
      JSON.stringify({ ...valid, operation: 'eatOrder' }),
      "'eatOrder', which is none of ours",
    ],
    ['no title', JSON.stringify({ ...valid, title: '' }), '`title` is not a text'],
    ['no source', JSON.stringify({ ...valid, source: 3 }), '`source` is not a JSON object'],
    ['no list of repairs', JSON.stringify({ ...valid, repairs: null }), '`repairs` is not a list'],
    ['a status in words', JSON.stringify({ ...valid, status: 'OK' }), '`status` is not a number'],
    ['no answer', JSON.stringify({ ...valid, answer: undefined }), '`answer` is missing'],
  ])('refuses %s and names the file', (_what, text, why) => {
    expect(() => readExample('bad.json', text)).toThrow(ExampleFileError);
    expect(() => readExample('bad.json', text)).toThrow(why);
  });
});
