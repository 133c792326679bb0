import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../../exact-json.ts';
import { ordersIn } from '../hooks/answered.ts';
import type { HaravanVariant } from './haravan-variant.ts';

/** Every object in a value, itself included, outermost first. */
export function objectsIn(value: JsonValue): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isJsonObject(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

/** The value with every number and text in it put in another way. */
export function respell(value: JsonValue, respellOne: (one: string | ExactNumber) => JsonValue): JsonValue {
  if (typeof value === 'string' || value instanceof ExactNumber) return respellOne(value);
  if (Array.isArray(value)) return value.map((item) => respell(item, respellOne));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, respell(one, respellOne)]));
}

/** A variant that does something with each whole order of an answer: of one cut down to `fields`, the docs say what it holds. */
export function withOrders(
  facts: Pick<HaravanVariant, 'id' | 'description'>,
  change: (order: JsonObject) => void,
): HaravanVariant {
  return {
    ...facts,
    hooks: {
      answer({ answer, request: { query } }) {
        if (query['fields'] === undefined) for (const order of ordersIn(answer.json)) change(order);
      },
    },
  };
}

/** A variant that puts successful answers in another way. */
export function withAnswers(
  facts: Pick<HaravanVariant, 'id' | 'description'>,
  rewrite: (json: JsonValue, operation: string) => JsonValue,
): HaravanVariant {
  return {
    ...facts,
    hooks: {
      answer({ answer, operation }) {
        if (answer.status < 300) answer.json = rewrite(answer.json, operation);
      },
    },
  };
}
