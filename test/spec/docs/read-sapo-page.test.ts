import { describe, expect, it } from 'vitest';
import { sapoLayout } from '../../../spec/docs/layouts/sapo/layout.ts';
import { proseDigest } from '../../../spec/docs/plain-text.ts';
import { readDocsPage, type PageReading } from '../../../spec/docs/read-docs-page.ts';
import { seedPage } from './seed-page.ts';
import { smallPage } from './small-page.ts';
import { smallSapoPage } from './small-sapo-page.ts';
import { withoutPlaces } from './without-places.ts';

const read = (page: string): PageReading => readDocsPage(page, sapoLayout);
const pageLines = smallSapoPage.split('\n');
/** Of the line that is the text, or else has it in it. */
const lineOf = (text: string): number =>
  (pageLines.includes(text) ? pageLines.indexOf(text) : pageLines.findIndex((line) => line.includes(text))) +
  1;

describe('a page in the layout of Sapo', () => {
  const { facts, examples, unread } = read(smallSapoPage);

  it('is read to its last line', () => {
    expect(unread).toEqual([]);
  });

  it('states its title', () => {
    expect(facts.page).toEqual({ url: '', title: 'Phương thức POST của Parcel phần 7' });
  });

  it('states each operation under the line with its method and path', () => {
    expect(facts.operations).toEqual([
      {
        operation: 'createOrder',
        method: 'POST',
        path: '/orders.json',
        heading: 'POST/admin/orders.json',
        line: lineOf('POST/admin'),
        title: 'Sends a parcel',
      },
      {
        operation: 'updateOrder',
        method: 'PUT',
        path: '/orders/#{id}.json',
        heading: 'PUT/admin/orders/#{id}.json',
        line: lineOf('PUT/admin'),
        title: 'Moves a parcel',
      },
    ]);
  });

  it('names an operation it does not know by method and path', () => {
    const { operations } = read(smallSapoPage.replace('POST/admin/orders', 'POST/admin/parcels')).facts;
    expect(operations[0]?.operation).toBe('POST /parcels.json');
  });

  it('states the member of the request and its flags, with values and defaults', () => {
    const shared = { operation: 'createOrder', in: 'body', heading: 'order', required: false };
    expect(facts.parameters).toEqual([
      { ...shared, name: 'order', line: lineOf('order'), prose: proseDigest('Flags go beside what it is:') },
      {
        ...shared,
        name: 'order.ring_bell',
        line: lineOf('ring_bell'),
        prose: proseDigest('Whether to ring'),
      },
      {
        ...shared,
        name: 'order.leave_outside',
        line: lineOf('leave_outside'),
        default: 'false',
        prose: proseDigest('Whether to leave it there. Mặc định: false.'),
      },
      {
        ...shared,
        name: 'order.wrapping',
        line: lineOf('wrapping'),
        values: [
          { value: 'paper', line: lineOf('paper'), prose: proseDigest('In paper.') },
          { value: 'none', line: lineOf('none'), prose: proseDigest('Not at all.') },
        ],
        default: 'paper',
        prose: proseDigest('How to wrap:'),
      },
    ]);
  });

  it('states examples with request, status and damage, each under its title', () => {
    expect(facts.examples).toMatchObject([
      {
        operation: 'createOrder',
        number: 1,
        heading: 'A small parcel',
        line: lineOf('POST /admin'),
        method: 'POST',
        path: '/orders.json',
        body: { damage: ['masked'] },
        status: 201,
        answer: { damage: ['masked'] },
      },
      {
        operation: 'updateOrder',
        number: 1,
        heading: 'Nothing to say',
        path: '/orders/7.json',
        status: 200,
        answer: { damage: [] },
      },
    ]);
    expect(facts.examples[1]).not.toHaveProperty('body');
  });

  it('shows the texts of an example, and their lines', () => {
    const [first] = examples;
    expect(first?.bodyText).toContain('"size": 2.50');
    const { from = 0, to = 0 } = first?.fact.answer.lines ?? {};
    expect(pageLines.slice(from - 1, to).join('\n')).toBe(first?.answerText);
  });

  it('stands for sentences by a digest that words change', () => {
    const changed = read(smallSapoPage.replace('Flags go', 'Flags went')).facts;
    expect(changed.parameters[0]?.prose).not.toBe(facts.parameters[0]?.prose);
    expect(JSON.stringify(facts)).not.toContain('Flags go');
  });
});

describe('a page that has left the layout of Sapo', () => {
  const changes: readonly (readonly [what: string, from: string, to: string, heading: string])[] = [
    ['a flag without words', 'ring_bell - Whether to ring', 'ring_bell', 'order'],
    ['a value without a flag', '  • ring_bell - Whether to ring', '  • paper: In paper.', 'order'],
    ['a value that is not further in', '    • none', '  • none', 'order'],
    ['a value without words', 'none: Not at all.', 'none', 'order'],
    ['a sentence among the flags', '  • wrapping', 'Or so.\n  • wrapping', 'order'],
    [
      'a second title of an operation',
      'Sends a parcel',
      'Sends a parcel\n\nAnd more',
      'POST/admin/orders.json',
    ],
    ['an operation without a title', 'Sends a parcel\n\n', '', 'POST/admin/orders.json'],
    ['an example without an answer to unfold', 'Xem kết quả\nHTTP/1.1 201', 'HTTP/1.1 201', 'A small parcel'],
    ['an example whose answer has no status', 'HTTP/1.1 201 Created\n', '', 'A small parcel'],
    [
      'an example without an answer',
      '{\n  "order": {\n    "id": 7,\n    "email"',
      '"email"',
      'A small parcel',
    ],
    ['an example of two bodies', '}\nXem', '}\n\n{\n}\nXem', 'A small parcel'],
    ['an example without a title', 'A small parcel\n\n', '', 'order'],
    ['JSON with a blank line', '"id": 7,\n    "email"', '"id": 7,\n\n    "email"', 'A small parcel'],
    ['JSON with a line at the margin', '"id": 7,\n    "email"', '"id": 7,\n"email"', 'A small parcel'],
    ['a sentence behind the last example', 'Bài viết', 'One more thing.\n\nBài viết', 'Nothing to say'],
    ['a menu before the title', '1900 0000', '1900 0000\nMenu', ''],
  ];

  it.each(changes)('reports %s', (_what, from, to, heading) => {
    expect(smallSapoPage).toContain(from);
    const { unread } = read(smallSapoPage.replace(from, to));
    expect(unread.map((part) => part.heading)).toContain(heading);
    expect(unread.every(({ why }) => why !== '')).toBe(true);
  });

  it('never reads the same without one of its lines', () => {
    expect(linesNotMissed(smallSapoPage)).toEqual([]);
  });

  it('never reads the saved page the same without one of its lines', (context) => {
    expect(linesNotMissed(seedPage(context, 'sapo'))).toEqual([]);
  });

  it.each([
    ['an empty page', ''],
    ['a page of HTML', '<!doctype html>\n<html><body><h1>Order</h1></body></html>'],
    ['another page', smallPage],
  ])('never takes %s for one without statements', (_what, page) => {
    const { unread, facts } = read(page);
    expect(facts.operations).toEqual([]);
    expect(unread.filter(({ lines }) => lines === undefined).map(({ why }) => why)).toEqual([
      'the page lacks the page title',
      'the page lacks any operation',
      'the page lacks the flags of a request',
      'the page lacks any example',
    ]);
    expect(unread.some(({ lines }) => lines !== undefined)).toBe(page !== '');
  });
});

/** The lines between the title of a page and what the site prints below it that could go without a trace. */
function linesNotMissed(page: string): readonly string[] {
  const all = page.split('\n');
  const [start, end] = ['Phương thức', 'Bài viết'].map((text) =>
    all.findIndex((line) => line.startsWith(text)),
  );
  if (!start || !end || start > end) throw new Error('the page has no title, or no end');
  const whole = withoutPlaces(read(page));
  const stating = all.slice(start, end).flatMap((line, index) => (line.trim() === '' ? [] : [start + index]));
  return stating
    .filter((at) => withoutPlaces(read(all.toSpliced(at, 1).join('\n'))) === whole)
    .map((at) => all[at] ?? '');
}
