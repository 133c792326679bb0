import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, openShop } from './ask.ts';
import { keysInOrder as everyKey, readExample, replay, stable } from './documented.ts';

/** Documented exchanges asked of the example shop: keys, their order, nulls and amounts come out as documented. */
const folder = new URL('../../../spec/haravan/examples/', import.meta.url);

const createForms = readdirSync(folder)
  .filter((name) => name.startsWith('create-order-'))
  .map((name) => ({ name, generation: name.includes('-08-') ? ('2022' as const) : ('2021' as const) }));

/** How many addresses a customer has is his own affair: the first one stands for all. */
function keysInOrder(value: unknown): string[] {
  return everyKey(value).filter((path) => !/^.customer.addresses.[1-9]/.test(path));
}

/** Amounts without the unit of the docs' own drift; of customers, who are others in each shop, the keys alone. */
function comparable(value: unknown): object {
  const text = JSON.stringify(stable(value, ['customer']));
  return JSON.parse(text, (_key, item: unknown) =>
    typeof item === 'string' && /^-?\d+(\.\d+)?$/.test(item) ? String(Number(item)) : item,
  ) as object;
}

/** Two examples of different years disagree on the type of a code; a shop can follow one. */
const knownDifferences: Record<string, Record<string, unknown>> = {
  'create-order-05-discount.json': { discount_codes: '…' },
};

describe('the example shop', () => {
  test.each(createForms)('answers $name as the page does', async ({ name, generation }) => {
    await using shop = await openShop({ generation, existingOrders: 0 });
    const { status, answered, documented } = await replay(shop, readExample(folder, name));
    expect(status).toBe(201);
    expect(keysInOrder(answered)).toEqual(keysInOrder(documented));
    const differences: Record<string, unknown> = { name: '…', ...knownDifferences[name] };
    expect({ ...comparable(answered), ...differences }).toEqual({
      ...comparable(documented),
      ...differences,
    });
  });

  test('has eight documented forms to answer', () => {
    expect(createForms).toHaveLength(8);
  });

  test('writes amounts in the scale of the examples', async () => {
    await using shop = await openShop({ generation: '2021' });
    const { answered } = await replay(shop, readExample(folder, 'create-order-05-discount.json'));
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
      keysInOrder(at(readExample(folder, step.name).exact, 'answer.order')),
    );
  });

  test('an assign answers the documented keys', async () => {
    await using shop = await openShop({ existingOrders: 0 });
    const id = await shop.create({ line_items: [{ variant_id: 1043103601, quantity: 1 }], is_confirm: true });
    const body = { user_ids: [200001038919], group_user_ids: [0], location_id: 876530 };
    const { exact } = await shop.ask(`POST /orders/${id}/assign.json`, { body });
    const documented = at(
      readExample(folder, 'assign-order-01-user-and-group.json').exact,
      'answer.order',
    ) as object;
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
    const documented = at(
      readExample(folder, 'update-order-02-note-attributes.json').exact,
      'answer.order',
    ) as object;
    expect(Object.keys(at(exact, 'order') as object)).toEqual(Object.keys(documented));
    expect(at(exact, 'order.contact_email')).toBe('a-different@email.com');
    expect(at(exact, 'order.email')).toBe('a-different@email.com');
  });
});
