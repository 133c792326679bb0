import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../exact-json.ts';
import type { Hooks } from '../hooks.ts';
import { ordersIn } from './answered.ts';

/** A benign variant that is nothing but another way to put answers. */
export interface Rewriting {
  readonly id: string;
  readonly description: string;
  readonly hooks: Hooks<unknown, unknown>;
}

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
export function withOrders(facts: Omit<Rewriting, 'hooks'>, change: (order: JsonObject) => void): Rewriting {
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
  facts: Omit<Rewriting, 'hooks'>,
  rewrite: (json: JsonValue, operation: string) => JsonValue,
): Rewriting {
  return {
    ...facts,
    hooks: {
      answer({ answer, operation }) {
        if (answer.status < 300) answer.json = rewrite(answer.json, operation);
      },
    },
  };
}
