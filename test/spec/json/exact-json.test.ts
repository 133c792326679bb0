import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isJsonArray,
  isJsonObject,
  JsonNumber,
  parseExactJson,
  parseJsonValues,
  printExactJson,
  type Json,
} from '../../../spec/json/exact-json.ts';

/** The digits of a number that stands alone under `n`. */
function digitsOf(json: Json): string | undefined {
  const value = isJsonObject(json) ? json['n'] : undefined;
  return value instanceof JsonNumber ? value.source : undefined;
}

const telling = [
  '600000.0000',
  '-520000',
  '0.1',
  '9007199254740993',
  '12345678901234567890.1234',
  '9999999999999999999999.9999',
  '1e3',
  '1E400',
  '-0',
];

describe('exact JSON', () => {
  it.each(telling)('keeps the digits of %s, and prints them again', (digits) => {
    const text = `{"n":${digits}}`;
    expect(digitsOf(parseExactJson(text))).toBe(digits);
    expect(printExactJson(parseExactJson(text))).toBe(text);
  });

  it('leaves everything but numbers as it is', () => {
    const text = '{"a":[true,false,null,"0.10","é","é"],"":{"b":[]}}';
    expect(parseExactJson(text)).toEqual(JSON.parse(text));
  });

  it('prints what it has read, however it is nested', () => {
    const same = fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = JSON.stringify(value);
      expect(printExactJson(parseExactJson(text))).toBe(text);
    });
    fc.assert(same, { seed: 7, numRuns: 200 });
  });

  it('refuses text that is not JSON', () => {
    expect(() => parseExactJson('{"n": 1')).toThrow(SyntaxError);
    expect(() => parseJsonValues('<html>')).toThrow(SyntaxError);
  });

  it('tells objects and arrays from numbers', () => {
    const number = new JsonNumber('1');
    expect([isJsonObject({}), isJsonObject([]), isJsonObject(null), isJsonObject(number)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([isJsonArray([]), isJsonArray({}), isJsonArray('')]).toEqual([true, false, false]);
  });
});

describe('JSON read for its values', () => {
  it('loses zeros at the end of a short number, and no others', () => {
    expect(digitsOf(parseJsonValues('{"n":600000.0000}'))).toBe('600000');
    expect(digitsOf(parseJsonValues('{"n":600000.5}'))).toBe('600000.5');
  });

  it('reads a number alike whatever stands beside it', () => {
    for (const beside of ['1', '9007199254740993', '"id:1e5"', '1e400'])
      expect(digitsOf(parseJsonValues(`{"n":-123456789.12000,"m":${beside}}`))).toBe('-123456789.12');
  });

  it('keeps the digits of a number that stands alone', () => {
    expect(printExactJson(parseJsonValues(' 1e400 '))).toBe('1e400');
    expect(printExactJson(parseJsonValues('-9007199254740993'))).toBe('-9007199254740993');
  });

  it.each(['9007199254740993', '123456789012345.6', '0.1234567890123456', '1e3', '-2.5E-7', '1e400'])(
    'keeps the digits of %s',
    (digits) => {
      expect(digitsOf(parseJsonValues(`{"n": ${digits}}`))).toBe(digits);
      expect(printExactJson(parseJsonValues(`[${digits}]`))).toBe(`[${digits}]`);
    },
  );

  it('has the value of every number that an order may hold', () => {
    const amount = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 22n }), fc.integer({ min: 0, max: 9999 }))
      .map(([whole, part]) => `${String(whole)}.${String(part).padStart(4, '0')}`);
    const same = fc.property(amount, (digits) => {
      const [left, right] = [parseExactJson, parseJsonValues].map((parse) =>
        digitsOf(parse(`{"n":${digits}}`)),
      );
      expect(plain(right)).toBe(plain(left));
    });
    fc.assert(same, { seed: 7, numRuns: 500 });
  });
});

/** Without zeros at the end of a fraction. */
function plain(digits: string | undefined): string | undefined {
  return digits?.includes('.') === true ? digits.replace(/\.?0+$/, '') : digits;
}
