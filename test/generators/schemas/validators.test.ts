import { describe, expect, it } from 'vitest';
import { loadValidators } from '../../../generators/schemas/validators.ts';
import { documentedExamples, isPartial } from './documented-examples.ts';

const validators = await loadValidators('haravan');
const { answer: order } =
  documentedExamples.find(([file]) => file === 'create-order-08-customer.json')?.[1] ?? {};

/** The answer to the richest documented request, with something changed. */
function answerWith(change: (order: Record<string, unknown>) => void): unknown {
  const copy = structuredClone(order) as { order: Record<string, unknown> };
  change(copy.order);
  return copy;
}

describe('documented examples', () => {
  it('are the 27 of the page', () => {
    expect(documentedExamples).toHaveLength(27);
  });

  it.each(documentedExamples)('%s is answered as the contract says', (_file, example) => {
    const validate = validators.answer(example.operation, example.status, { partial: isPartial(example) });
    expect(validate?.(example.answer)).toEqual([]);
  });

  it.each(documentedExamples.filter(([, { request }]) => request.body !== undefined))(
    '%s asks only for what the contract describes',
    (_file, { operation, request }) => {
      expect(validators.request(operation)?.(request.body)).toEqual([]);
    },
  );

  it.each(documentedExamples.filter(([, { request }]) => request.path.includes('?')))(
    '%s filters by described parameters',
    (_file, { operation, request }) => {
      const parameters = Object.fromEntries(new URL(request.path, 'http://127.0.0.1').searchParams);
      expect(validators.query(operation)(parameters)).toEqual([]);
    },
  );
});

describe('an answer', () => {
  const validate = validators.answer('createOrder', 201);

  it('breaks the contract at the place of the wrong value', () => {
    const [violation, ...others] =
      validate?.(
        answerWith((made) => {
          made['total_price'] = '455000.0';
        }),
      ) ?? [];
    expect(others).toEqual([]);
    expect(violation).toEqual({
      pointer: '/order/total_price',
      path: 'order.total_price',
      keyword: 'type',
      expected: 'a number',
      received: '"455000.0"',
    });
  });

  it('breaks it at the place of what is missing', () => {
    expect(
      validate?.(
        answerWith((made) => {
          delete made['name'];
        }),
      ),
    ).toEqual([
      {
        pointer: '/order/name',
        path: 'order.name',
        keyword: 'required',
        expected: 'a string, always there',
        received: 'nothing',
      },
    ]);
  });

  it('names every wrong place once, whatever keywords fail there', () => {
    const violations = validate?.(
      answerWith((made) => {
        made['created_at'] = 'yesterday';
        made['cancel_reason'] = 7;
        made['line_items'] = [null, ...(made['line_items'] as unknown[]).slice(1)];
      }),
    );
    expect(violations?.map(({ pointer, keyword, expected }) => [pointer, keyword, expected])).toEqual([
      ['/order/created_at', 'format', 'a string of the form 2021-05-13T07:29:20.1Z'],
      ['/order/cancel_reason', 'type', 'one of "customer", "fraud", "inventory", "declined", "other", null'],
      ['/order/line_items/0', 'type', 'an object'],
    ]);
  });

  it('shows the generic path of a place within lists', () => {
    const [violation] =
      validate?.(
        answerWith((made) => {
          (made['line_items'] as Record<string, unknown>[]).forEach((line) => {
            line['price'] = null;
          });
        }),
      ) ?? [];
    expect(violation).toMatchObject({
      pointer: '/order/line_items/0/price',
      path: 'order.line_items[].price',
      received: 'null',
    });
  });

  it('may carry attributes that the contract does not describe', () => {
    expect(
      validate?.(
        answerWith((made) => {
          made['loyalty_points'] = 3;
        }),
      ),
    ).toEqual([]);
  });

  it('may lack attributes where fields asked for less, and only then', () => {
    const reduced = { orders: [{ id: 1, name: '#1' }] };
    expect(validators.answer('listOrders', 200, { partial: true })?.(reduced)).toEqual([]);
    expect(validators.answer('listOrders', 200)?.(reduced)).not.toEqual([]);
    expect(validators.answer('listOrders', 200, { partial: true })?.({ orders: [{ id: 'x' }] })).toHaveLength(
      1,
    );
  });

  it('of any body is taken for a refusal, since the docs promise no shape', () => {
    expect(validators.answer('getOrder', 404)?.({ errors: 'not found' })).toEqual([]);
    expect(validators.answer('getOrder', 503)?.(null)).toEqual([]);
  });

  it('has no validator for a status that the contract does not describe', () => {
    expect(validators.answer('getOrder', 302)).toBeUndefined();
  });
});

describe('a request', () => {
  it('breaks the contract by a name that it does not describe, however deep', () => {
    const body = { order: { line_items: [{ variant_id: 1, quantity: 1, colour: 'red' }], colour: 'red' } };
    const violations = validators.request('createOrder')?.(body) ?? [];
    expect(violations.map(({ path }) => path)).toEqual(['order.line_items[].colour', 'order.colour']);
    expect(violations[1]).toMatchObject({ keyword: 'unevaluatedProperties', received: '"red"' });
    expect(violations[1]?.expected).toMatch(/^one of the names line_items, .*note_attributes/);
  });

  it('breaks it once where it fits neither of two forms', () => {
    expect(
      validators.request('createOrder')?.({ order: { line_items: [{ quantity: 1, title: 'Áo dài' }] } }),
    ).toEqual([
      {
        pointer: '/order/line_items/0',
        path: 'order.line_items[]',
        keyword: 'anyOf',
        expected: 'an object with variant_id, or with title and price',
        received: '{"quantity":1,"title":"Áo dài"}',
      },
    ]);
    expect(
      validators.request('cancelOrder')?.({ refund: { transactions: [{ kind: 'refund', amount: true }] } }),
    ).toMatchObject([
      {
        path: 'refund.transactions[].amount',
        expected: expect.stringMatching(/^a string that matches .* or a number$/) as string,
      },
    ]);
  });

  it('without instructions is an empty object', () => {
    expect(validators.request('closeOrder')?.({})).toEqual([]);
    expect(validators.request('closeOrder')?.({ reason: 'done' })).toMatchObject([
      { expected: 'no attributes at all' },
    ]);
  });

  it('has no validator where the operation takes no body', () => {
    expect(validators.request('getOrder')).toBeUndefined();
  });
});

describe('a query', () => {
  it('is judged as text: names, numbers, bounds, words, forms', () => {
    const violations = validators.query('listOrders')({
      limit: '51', page: 'first', status: 'opened', colour: 'red', created_at_min: 'now', ids: '1,x',
    }); // prettier-ignore
    expect(violations.map(({ path, expected, received }) => [path, expected, received])).toEqual([
      ['colour', expect.stringMatching(/^one of the names ids, limit, page/) as string, '"red"'],
      ['ids', 'a string that matches ^\\d+(,\\d+)*$', '"1,x"'],
      ['limit', 'a whole number from 1 to 50', '"51"'],
      ['page', 'a whole number of at least 1', '"first"'],
      ['created_at_min', 'a string of the form 2021-05-13T07:29:20.1Z', '"now"'],
      ['status', 'one of "open", "closed", "cancelled", "any"', '"opened"'],
    ]);
  });

  it('may hold every documented parameter', () => {
    expect(
      validators.query('listOrders')({
        ids: '1138637099,1',
        limit: '50',
        page: '2',
        order: 'created_at desc',
        since_id: '12345678901234567890',
      }),
    ).toEqual([]);
  });

  it('is empty for an operation without parameters', () => {
    expect(validators.query('closeOrder')({})).toEqual([]);
    expect(validators.query('closeOrder')({ fields: 'id' })).toHaveLength(1);
  });
});

describe('paths of an answer', () => {
  it('say which values are decimals', () => {
    const decimals = validators.decimalPaths('listOrders', 200);
    expect(decimals).toContain('orders[].total_price');
    expect(decimals).toContain('orders[].refunds[].transactions[].amount');
    expect(decimals).not.toContain('orders[].id');
    expect(validators.decimalPaths('countOrders', 200).size).toBe(0);
  });

  it('are those of every described property, and all that the examples carry', () => {
    const described = validators.answerPaths('createOrder', 201);
    expect(described).toContain('order.customer.default_address.ward_code');
    expect(described).not.toContain('order.line_items[]');
    const carried = new Set<string>();
    collectPaths(order, '', carried);
    expect([...carried].filter((path) => !described.has(path))).toEqual([]);
  });

  it('are none where the contract describes no body', () => {
    expect(validators.answerPaths('getOrder', 302).size).toBe(0);
  });
});

function collectPaths(value: unknown, path: string, found: Set<string>): void {
  if (Array.isArray(value))
    value.forEach((item) => {
      collectPaths(item, `${path}[]`, found);
    });
  else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      const below = path === '' ? name : `${path}.${name}`;
      found.add(below);
      collectPaths(child, below, found);
    }
  }
}
