import { describe, expect, it } from 'vitest';
import { haravanLayout } from '../../../spec/docs/layouts/haravan/layout.ts';
import { proseDigest } from '../../../spec/docs/plain-text.ts';
import { readDocsPage, type PageReading } from '../../../spec/docs/read-docs-page.ts';
import { smallPage } from './small-page.ts';
import { withoutPlaces } from './without-places.ts';

const read = (page: string): PageReading => readDocsPage(page, haravanLayout);
const lineOf = (text: string): number => smallPage.split('\n').findIndex((line) => line.includes(text)) + 1;

describe('a page in the layout of Haravan', () => {
  const { facts, unread } = read(smallPage);

  it('is read to its last line', () => {
    expect(unread).toEqual([]);
  });

  it('states its version, its scopes and its address', () => {
    expect(facts.page).toEqual({
      url: 'https://docs.example/parcels/',
      title: 'Parcel | Example',
      version: '2.1',
    });
    expect(facts.scopes.map(({ scope }) => scope)).toEqual(['com.read_parcels', 'com.write_parcels']);
  });

  it('states each operation in the list and in its section', () => {
    expect(facts.operations.map(({ operation, method, heading }) => [operation, method, heading])).toEqual([
      ['listOrders', 'GET', 'What you can do with Parcels'],
      ['cancelOrder', 'POST', 'What you can do with Parcels'],
      ['listOrders', 'GET', 'Finds parcels'],
      ['cancelOrder', 'POST', 'Drops a parcel'],
    ]);
    expect(facts.operations[3]).toMatchObject({
      path: '/orders/{order_id}/cancel.json',
      title: 'Drops a parcel',
    });
  });

  it('names an operation it does not know by method and path', () => {
    const { operations } = read(smallPage.replaceAll('cancel.json', 'drop.json')).facts;
    expect(operations[1]?.operation).toBe('POST /orders/{order_id}/drop.json');
  });

  it('states a property with type, sample and listed values', () => {
    expect(facts.properties[0]).toEqual({
      path: 'state',
      heading: 'Properties',
      line: lineOf('`state` :'),
      type: 'string',
      sample: '"state": "sent"',
      values: [
        { value: 'sent_off', line: lineOf('**sent'), prose: proseDigest('On its way.') },
        { value: 'null', line: lineOf('**null'), prose: proseDigest('Nowhere.') },
      ],
      prose: proseDigest('Where it is:'),
    });
  });

  it('files a property under the name its sample sends and keeps that of the heading', () => {
    const boxes = facts.properties.filter(({ path }) => path.startsWith('boxes'));
    expect(boxes.map(({ path, headed }) => [path, headed])).toEqual([
      ['boxes', 'fishipping_lineseld'],
      ['boxes.size', undefined],
      ['boxes.kind', undefined],
    ]);
    expect(boxes[0]?.sample).toBe('"boxes": [\n    {\n        "size": 2.50\n    }\n]');
  });

  it('states bounds, values and defaults that sentences name', () => {
    const [size, kind] = ['boxes.size', 'boxes.kind'].map((path) =>
      facts.properties.find((one) => one.path === path),
    );
    expect(size?.bound).toBe('positive');
    expect(kind).toMatchObject({ default: 'long', values: [{ value: 'flat' }, { value: 'long' }] });
  });

  it('keeps a sample that is not JSON as it is', () => {
    expect(facts.properties.at(-1)).toMatchObject({ path: 'broken', sample: '"broken":a@b' });
  });

  it('states parameters of query and body with type, bound, default, format and values', () => {
    expect(facts.parameters).toMatchObject([
      { in: 'query', name: 'limit', type: 'integer', bound: '≤50', default: '50', required: false },
      { in: 'query', name: 'since', format: '2021-10-20T14:07:45.084Z' },
      {
        in: 'query',
        name: 'order',
        values: [
          { value: 'size asc', line: lineOf('size%20asc') },
          { value: 'size desc', line: lineOf('size%20desc') },
        ],
      },
      {
        in: 'body',
        name: 'reason',
        required: true,
        values: [{ value: 'lost' }, { value: 'late' }, { value: 'other' }],
      },
    ]);
  });

  it('states examples with request, status and damage', () => {
    expect(facts.examples).toMatchObject([
      {
        operation: 'listOrders',
        number: 1,
        method: 'GET',
        path: '/orders.json?limit=1',
        status: 200,
        answer: { damage: [] },
      },
      {
        operation: 'cancelOrder',
        path: '/orders/7/cancel.json',
        body: { damage: [] },
        answer: { damage: ['abridged'] },
      },
    ]);
    expect(facts.examples[0]?.line).toBe(lineOf('?limit=1'));
  });

  it('stands for sentences by a digest that words change and markup does not', () => {
    const [marked, reworded] = ['A **parcel** [waits](https://elsewhere.example)', 'A parcel hurries'].map(
      (text) => read(smallPage.replace('A parcel waits', text)).facts.prose,
    );
    expect(marked).toEqual(facts.prose);
    expect(reworded).not.toEqual(facts.prose);
    expect(JSON.stringify(facts)).not.toContain('waits');
  });
});

describe('a page that has left the layout', () => {
  const changes: readonly (readonly [what: string, from: string, to: string, heading: string])[] = [
    ['a property without a type', '`broken` : `string`', '`broken`', 'Properties'],
    ['a property beside a word that is no code', '`broken` : `string`', '`broken` : string', 'Properties'],
    ['a second sample', 'Not JSON.', '```\n{}\n```', 'Properties'],
    ['a nested list', '- **null**: Nowhere.', '- **null**: Nowhere.\n  - **deeper**: No.', 'Properties'],
    ['a table', 'Not JSON.', '| a | b |', 'Properties'],
    ['a tag of HTML', 'Not JSON.', '<dl><dt>a</dt></dl>', 'Properties'],
    ['a parameter with an unknown mark', '`default 50`', '`soon`', 'Parameters'],
    ['a parameter without code', '`since`', '`since` and more', 'Parameters'],
    ['an example without an answer to unfold', 'Details\n', '', 'Parameters'],
    ['an example of two bodies', '{}\n\n```', '{}\n```\n\n```\n{}\n```', 'Request body'],
    ['an example whose answer has no status', 'HTTP/1.1 200 OK\n{', '{', 'Request body'],
    [
      'an operation without address',
      'https://apis.haravan.com/com/orders.json\n\nFinds',
      'Finds',
      'Finds parcels',
    ],
    ['a section of another kind', '### Finds parcels', '### Notes\n\nText.\n\n### Finds parcels', 'Notes'],
    ['a list in the introduction', 'A parcel waits', '- A parcel waits', 'Parcel'],
    ['an operation whose title is no item', '  - **[Finds', '  **[Finds', 'What you can do with Parcels'],
    ['a code block without an end', 'Not JSON.', '```', 'Properties'],
  ];

  it.each(changes)('reports %s', (_what, from, to, heading) => {
    expect(smallPage).toContain(from);
    const { unread } = read(smallPage.replace(from, to));
    expect(unread.map((part) => part.heading)).toContain(heading);
    expect(unread.every(({ why }) => why !== '')).toBe(true);
  });

  it('never reads the same without one of its lines', () => {
    const lines = smallPage.split('\n');
    const [start, end] = [lines.indexOf('# Parcel'), lines.indexOf('[Previous\\\\')];
    const silent = ['', '\\', '* * *'];
    const whole = withoutPlaces(read(smallPage));
    const unnoticed = lines.filter(
      (line, at) =>
        at >= start &&
        at < end &&
        !silent.includes(line.trim()) &&
        withoutPlaces(read(lines.toSpliced(at, 1).join('\n'))) === whole,
    );
    expect(start).toBeGreaterThan(0);
    expect(end).toBeGreaterThan(start);
    expect(unnoticed).toEqual([]);
  });

  it('names the lines it could not read', () => {
    const { unread } = read(smallPage.replace('Not JSON.', '| a | b |\n| - | - |\n\n`x`\n\n`y`'));
    const from = lineOf('Not JSON.');
    expect(unread).toMatchObject([{ heading: 'Properties', lines: { from, to: from + 5 } }]);
  });

  it.each([
    ['an empty page', ''],
    ['a page of HTML', '<!doctype html>\n<html><body><p>Order</p></body></html>'],
    ['another page', 'Phương thức POST của Order\n\nPOST/admin/orders.json\n'],
  ])('never takes %s for one without statements', (_what, page) => {
    const { unread, facts } = read(page);
    expect(facts.operations).toEqual([]);
    expect(unread.filter(({ lines }) => lines === undefined).map(({ why }) => why)).toEqual([
      'the page lacks the page title',
      'the page lacks the list of operations',
      'the page lacks the properties',
      'the page lacks any operation',
    ]);
    expect(unread.some(({ lines }) => lines !== undefined)).toBe(page !== '');
  });
});
