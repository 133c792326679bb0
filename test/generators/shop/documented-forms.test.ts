import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, numbersAsText, openShop, type AskedShop } from './ask.ts';

/** Documented exchanges asked of the example shop: keys, their order, nulls and amounts come out as documented. */
const folder = new URL('../../../spec/haravan/examples/', import.meta.url);

function example(name: string): { exact: unknown; raw: string } {
  const raw = readFileSync(new URL(name, folder), 'utf8');
  return { raw, exact: numbersAsText(raw) };
}

const createForms = readdirSync(folder)
  .filter((name) => name.startsWith('create-order-'))
  .map((name) => ({ name, generation: name.includes('-08-') ? ('2022' as const) : ('2021' as const) }));

async function replay(shop: AskedShop, name: string): Promise<{ answered: unknown; documented: unknown }> {
  const { raw, exact } = example(name);
  const { order } = (JSON.parse(raw) as { request: { body: { order: object } } }).request.body;
  const answer = await shop.ask('POST /orders.json', { body: { order } });
  expect(answer.status).toBe(201);
  return { answered: at(answer.exact, 'order'), documented: at(exact, 'answer.order') };
}

/** What differs by nature: who the customer is, ids, times, tokens, names; the unit of the docs' own drift. */
const volatile = new Set([
  'id',
  'created_at',
  'updated_at',
  'confirmed_at',
  'cart_token',
  'checkout_token',
  'token',
  'number',
  'order_number',
  'order_id',
  'user_id',
  'confirm_user',
]);

function stable(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => stable(item, key));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]) => [name, mask(name, item)] as const);
    return key === 'customer' ? entries.map(([name]) => name) : Object.fromEntries(entries);
  }
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? String(Number(value)) : value;
}

function mask(name: string, item: unknown): unknown {
  if (volatile.has(name)) return item === null ? null : '…';
  return stable(item, name);
}

/** Every key in its place. How many addresses a customer has is his own affair: the first one stands for all. */
function keysInOrder(value: unknown): string[] {
  return allKeys(value).filter((path) => !/^.customer.addresses.[1-9]/.test(path));
}

function allKeys(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => allKeys(item, `${path}/${String(index)}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    `${path}/${key}`,
    ...allKeys(item, `${path}/${key}`),
  ]);
}

/** Two examples of different years disagree on the type of a code; a shop can follow one. */
const knownDifferences: Record<string, Record<string, unknown>> = {
  'create-order-05-discount.json': { discount_codes: '…' },
};

describe('the example shop', () => {
  test.each(createForms)('answers $name as the page does', async ({ name, generation }) => {
    await using shop = await openShop({ generation, existingOrders: 0 });
    const { answered, documented } = await replay(shop, name);
    expect(keysInOrder(answered)).toEqual(keysInOrder(documented));
    const differences: Record<string, unknown> = { name: '…', ...knownDifferences[name] };
    expect({ ...(stable(answered) as object), ...differences }).toEqual({
      ...(stable(documented) as object),
      ...differences,
    });
  });

  test('has eight documented forms to answer', () => {
    expect(createForms).toHaveLength(8);
  });

  test('writes amounts in the scale of the examples', async () => {
    await using shop = await openShop({ generation: '2021' });
    const { answered } = await replay(shop, 'create-order-05-discount.json');
    expect(at(answered, 'total_price')).toBe('500000.0000');
    expect(at(answered, 'total_tax')).toBe('0.0');
    expect(at(answered, 'line_items.0.ma_cost_amount')).toBe('0.00');
    expect(at(answered, 'shipping_address.latitude')).toBe('0.00000000');
  });
});

describe('later steps of the example shop', () => {
  const steps = [
    { name: 'confirm-order-01-empty-body.json', line: 'confirm.json', generation: '2021' },
    { name: 'close-order-01-empty-body.json', line: 'close.json', generation: '2021', after: 'confirm.json' },
    { name: 'open-order-01-empty-body.json', line: 'open.json', generation: '2021', after: 'confirm.json' },
    {
      name: 'cancel-order-01-empty-body.json',
      line: 'cancel.json',
      generation: '2021',
      after: 'confirm.json',
    },
  ] as const;

  test.each(steps)('answer $name with the documented keys', async (step) => {
    await using shop = await openShop({ generation: step.generation, existingOrders: 0 });
    const id = await shop.create({ line_items: [{ variant_id: 1061514693, quantity: 1 }] });
    if ('after' in step) await shop.ask(`POST /orders/${id}/${step.after}`, { body: {} });
    const { status, exact } = await shop.ask(`POST /orders/${id}/${step.line}`, { body: {} });
    expect(status).toBe(200);
    expect(keysInOrder(at(exact, 'order'))).toEqual(
      keysInOrder(at(example(step.name).exact, 'answer.order')),
    );
  });

  test('an assign answers the documented keys', async () => {
    await using shop = await openShop({ existingOrders: 0 });
    const id = await shop.create({ line_items: [{ variant_id: 1043103601, quantity: 1 }], is_confirm: true });
    const body = { user_ids: [200001038919], group_user_ids: [0], location_id: 876530 };
    const { exact } = await shop.ask(`POST /orders/${id}/assign.json`, { body });
    const documented = at(example('assign-order-01-user-and-group.json').exact, 'answer.order') as object;
    const keys = Object.keys(at(exact, 'order') as object).filter((key) => key !== 'confirm_user');
    expect(keys).toEqual(Object.keys(documented));
    expect(at(exact, 'order.assigned_location_name')).toBe('Kho New World');
  });

  test('an update answers the documented keys and both e-mails changed', async () => {
    await using shop = await openShop({ generation: '2021', existingOrders: 0 });
    const id = await shop.create({
      email: 'foo@example.com',
      line_items: [{ variant_id: 1061514693, quantity: 1 }],
    });
    const { exact } = await shop.ask(`PUT /orders/${id}.json`, {
      body: { order: { email: 'a-different@email.com' } },
    });
    const documented = at(example('update-order-02-note-attributes.json').exact, 'answer.order') as object;
    expect(Object.keys(at(exact, 'order') as object)).toEqual(Object.keys(documented));
    expect(at(exact, 'order.contact_email')).toBe('a-different@email.com');
    expect(at(exact, 'order.email')).toBe('a-different@email.com');
  });
});
