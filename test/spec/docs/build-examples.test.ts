import { describe, expect, it } from 'vitest';
import { buildExamples, ExampleBuildError, type ExampleGuide } from '../../../spec/docs/build-examples.ts';
import { haravanLayout } from '../../../spec/docs/layouts/haravan/layout.ts';
import { sapoLayout } from '../../../spec/docs/layouts/sapo/layout.ts';
import { readDocsPage, type PageReading } from '../../../spec/docs/read-docs-page.ts';
import { smallPage } from './small-page.ts';
import { smallSapoPage } from './small-sapo-page.ts';

const read = (page: string): PageReading => readDocsPage(page, haravanLayout);
const guide: ExampleGuide = {
  names: { 'listOrders.1': ['list-01', 'Finds the first'], 'cancelOrder.1': ['cancel-01', 'Drops one'] },
  repairs: [],
};

describe('buildExamples', () => {
  it('makes a file of each example, in the order of the page', () => {
    expect([...buildExamples(read(smallPage), guide).keys()]).toEqual(['list-01.json', 'cancel-01.json']);
  });

  it('keeps amounts as the page writes them', () => {
    expect(buildExamples(read(smallPage), guide).get('list-01.json')).toContain('"size": 600000.0000\n');
  });

  it('drops lines of dots, says so, and marks the exchange as abridged', () => {
    const text = buildExamples(read(smallPage), guide).get('cancel-01.json') ?? '';
    expect(JSON.parse(text)).toMatchObject({
      abridged: true,
      repairs: ['Lines of three dots dropped: the page shows the answer in part.'],
      answer: { order: { id: 7 } },
    });
  });

  it('takes the method of the section where the request line says another, and says so', () => {
    const page = smallPage.replace(
      '- POST `https://apis.haravan.com/com/orders/7',
      '- GET `https://apis.haravan.com/com/orders/7',
    );
    const text = buildExamples(read(page), guide).get('cancel-01.json') ?? '';
    expect(JSON.parse(text)).toMatchObject({ request: { method: 'POST' } });
    expect(text).toContain('The request line says GET; its section says POST.');
  });

  it('refuses an example without a name', () => {
    const reading = read(smallPage);
    const build = (): unknown => buildExamples(reading, { names: {}, repairs: [] });
    expect(build).toThrow(ExampleBuildError);
    expect(build).toThrow(/listOrders\.1 \(line \d+\) has no name/);
  });

  it('refuses an answer that no repair makes JSON', () => {
    const page = smallPage.replace('{ "orders": [', '{ "orders": {');
    const build = (): unknown => buildExamples(read(page), guide);
    expect(build).toThrow(/listOrders\.1 \(line \d+\) is not JSON \(unbalanced\) and no repair helps/);
  });

  it('uses a repair of the platform only on what it is for, and notes it', () => {
    const page = smallPage.replace('{ "orders": [', '{ "orders": {');
    const repairs = [
      { mends: () => false, mend: () => '{}', note: 'for another' },
      {
        mends: () => true,
        mend: (text: string) => text.replace('"orders": {', '"orders": ['),
        note: 'list opened',
      },
    ];
    const text = buildExamples(read(page), { ...guide, repairs }).get('list-01.json') ?? '';
    expect(JSON.parse(text)).toMatchObject({ repairs: ['list opened'], answer: { orders: [{}] } });
  });

  it('reads masked e-mail addresses as one, and says so once', () => {
    const reading = readDocsPage(smallSapoPage, sapoLayout);
    const names = {
      'createOrder.1': ['create-01', 'Sends'],
      'updateOrder.1': ['update-01', 'Moves'],
    } as const;
    const text = buildExamples(reading, { names, repairs: [] }).get('create-01.json') ?? '';
    expect(JSON.parse(text)).toMatchObject({
      abridged: false,
      repairs: ['E-mail addresses that the site hides are read as customer@example.com.'],
      request: { body: { order: { email: 'customer@example.com' } } },
      answer: { order: { email: 'customer@example.com' } },
    });
  });
});
