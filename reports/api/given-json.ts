import Big from 'big.js';
import { JsonNumber, parseExactJson, type Json } from '../../spec/json/exact-json.ts';

/**
 * JSON as its text, or as the value that was parsed from it. Only the text has every digit: `JSON.parse` makes binary floats of numbers,
 * so that `1234567890123456.7891` and ids above 2^53 are already others when the value is handed in, and `600000.0000` has become
 * `600000`. A parsed value with a number of more than 15 digits is therefore refused, not judged; `bigint` and `JSON.rawJSON` are exact.
 */
export type JsonGiven = string | object;

/** What was handed in cannot be judged: the caller's mistake, never the shop's. The message says what to give instead. */
export class GivenError extends TypeError {
  override readonly name = 'GivenError';
}

const mostDigits = 15;

/** Reads JSON that was handed in, in exact numbers. @param what names it in the message. @throws GivenError */
export function readGiven(given: unknown, what: string): Json {
  if (typeof given === 'string') return readText(given, what);
  if (typeof given !== 'object' || given === null)
    throw new GivenError(`${what} is ${nameOf(given)}: give its JSON text, or the object parsed from it`);
  return readValue(given, what);
}

function readText(text: string, what: string): Json {
  try {
    return parseExactJson(text);
  } catch (cause) {
    throw new GivenError(`${what} is text that is not JSON: ${excerptOf(text)}`, { cause });
  }
}

function readValue(given: object, what: string): Json {
  try {
    const text = JSON.stringify(given, (_key, value: unknown) =>
      typeof value === 'bigint' ? new JsonNumber(String(value)).toJSON() : exactly(value, what),
    );
    return parseExactJson(text);
  } catch (cause) {
    if (cause instanceof GivenError) throw cause;
    throw new GivenError(`${what} is an object that cannot be written as JSON`, { cause });
  }
}

/** A number as it may stand in JSON text; anything else as it is. */
function exactly(value: unknown, what: string): unknown {
  if (typeof value !== 'number') return value;
  const plain = Number.isFinite(value) ? new Big(value) : undefined;
  if (plain === undefined || plain.c.length > mostDigits) {
    throw new GivenError(
      `${what} holds the number ${value}, which may have been another before it was parsed: ` +
        'give the JSON text as the shop sent it, in which no digit is lost',
    );
  }
  return new JsonNumber(plain.toFixed()).toJSON();
}

function nameOf(given: unknown): string {
  return given === null || given === undefined ? String(given) : `a ${typeof given}`;
}

function excerptOf(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
