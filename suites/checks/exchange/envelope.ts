import type { Dialect } from '../../../spec/dialect.ts';
import { isJsonArray, isJsonObject, JsonNumber, type Json } from '../../../spec/json/exact-json.ts';
import type { OperationId } from '../../../spec/operations.ts';
import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

type Content = keyof Dialect['envelopes'];

const contents: Readonly<Partial<Record<OperationId, Content>>> = {
  listOrders: 'orders',
  countOrders: 'count',
  addOrderTags: 'tags',
  deleteOrderTags: 'tags',
};

const forms: Readonly<Record<Content, { words: string; fits: (value: Json | undefined) => boolean }>> = {
  order: { words: 'an object', fits: isJsonObject },
  orders: {
    words: 'an array of objects',
    fits: (value) => isJsonArray(value) && value.every((item) => isJsonObject(item)),
  },
  count: {
    words: 'a whole number',
    fits: (value) => value instanceof JsonNumber && /^\d+$/.test(value.source),
  },
  tags: { words: 'a string', fits: (value) => typeof value === 'string' || value === null },
};

export const envelope: Check<'exchange'> = {
  name: 'envelope',
  statement: 'An answer holds its content under the documented name.',
  judges: 'exchange',
  judge({ record, accepted, answer }, given) {
    const operation = argument(given, 'operation') as OperationId;
    if (record.operation !== operation || !accepted || answer === undefined) return undefined;
    const content = contents[operation] ?? 'order';
    const key = given.dialect.envelopes[content];
    if (key === undefined) return undefined;
    const value = isJsonObject(answer) ? answer[key] : undefined;
    if (forms[content].fits(value)) return holds;
    return breaks({
      message: `The answer to ${operation} has no "${key}" that is ${forms[content].words}.`,
      pointer: `/${key}`,
      expected: `{"${key}": ${forms[content].words}}`,
      received: isJsonObject(answer) ? `keys ${Object.keys(answer).join(', ') || 'none'}` : typeof answer,
    });
  },
};
