import { describe, expect, it } from 'vitest';
import { loadValidators } from '../../../generators/schemas/validators.ts';
import { unmaskEmails } from '../../../spec/docs/damage.ts';
import { loadExamples } from '../../../spec/docs/documented-exchange.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';
import { isJsonObject, printExactJson, type Json } from '../../../spec/json/exact-json.ts';
import { seedPage } from '../docs/seed-page.ts';

const examples = loadExamples('sapo');
const validators = await loadValidators('sapo');

describe('the documented exchanges of Sapo', () => {
  it('are the seven of the page, each with a name and a title of its own', () => {
    expect(examples).toHaveLength(7);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(7);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(7);
  });

  it('all create an order and are answered with 201', () => {
    for (const { operation, request, status, abridged } of examples) {
      expect({ operation, status, abridged }).toEqual({
        operation: 'createOrder',
        status: 201,
        abridged: false,
      });
      expect(request).toMatchObject({ method: 'POST', path: '/orders.json' });
    }
  });

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s asks only for what the contract describes, and is answered as it says',
    (_name, { operation, status, request, answer }) => {
      expect(validators.request(operation)?.(plain(request.body ?? null))).toEqual([]);
      expect(validators.answer(operation, status)?.(plain(answer))).toEqual([]);
    },
  );

  it('read the addresses that the site hides as one, and mend nothing else', () => {
    const note = 'E-mail addresses that the site hides are read as customer@example.com.';
    const masked = examples.filter(({ repairs }) => repairs.length > 0);
    expect(masked.map(({ repairs }) => repairs)).toEqual(masked.map(() => [note]));
    expect(masked.map(({ name }) => name)).toEqual([
      'create-order-01-with-receipts',
      'create-order-02-without-receipts',
      'create-order-03-known-customer',
      'create-order-06-partly-paid',
    ]);
    expect(JSON.stringify(examples)).not.toMatch(/email\s+protected/);
  });

  it('keep amounts as the page writes them', () => {
    const discount = examples.find(({ name }) => name === 'create-order-05-discount');
    expect(printExactJson(discount?.request.body ?? null)).toContain('"amount":10.00,');
    expect(printExactJson(orderOf(discount?.answer))).toContain('"amount":10.00,');
  });

  it('hold the numbers and texts of the page, as written and in its order', (context) => {
    const lines = seedPage(context, 'sapo').split('\n');
    const shown = loadDocsFacts('sapo').examples.map(({ body, answer }) =>
      [body?.lines, answer.lines].map((range) =>
        unmaskEmails(lines.slice((range?.from ?? 0) - 1, range?.to).join('\n')),
      ),
    );
    const ours = examples.map(({ request, answer }) =>
      [request.body ?? null, answer].map((body) => printExactJson(body)),
    );
    expect(ours.map((texts) => texts.map(tokens))).toEqual(shown.map((texts) => texts.map(tokens)));
  });
});

function orderOf(answer: Json | undefined): Json {
  return (isJsonObject(answer) ? answer['order'] : undefined) ?? null;
}

/** For a validator: ordinary numbers. */
function plain(value: Json): unknown {
  return JSON.parse(printExactJson(value));
}

/** The brackets, numbers, texts and words of a JSON text, in order. */
function tokens(text: string): readonly string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null|[[\]{}]/g) ?? [];
}
