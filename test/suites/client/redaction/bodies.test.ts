import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonValues, takeJsonValues } from '../../../../spec/json/exact-json.ts';
import { parses, redacting, strange } from './redacting.ts';

describe('a body', () => {
  /** Texts that are almost JSON: one of its characters is another, gone, or there twice. */
  const almostJson = fc
    .tuple(
      fc.oneof(fc.json(), fc.constant(strange)),
      fc.nat(),
      fc.constantFrom('', '"', '\\', '{', ']', ',', ':', '0', '-', 'e', '.', 't', '\n', '\u0001', '<', ' '),
      fc.boolean(),
    )
    .map(([json, place, put, over]) => {
      const at = place % json.length;
      return json.slice(0, at) + put + json.slice(over ? at + 1 : at);
    });

  test('is taken for JSON exactly where it is, and says what its text says', () => {
    fc.assert(
      fc.property(almostJson, (body) => {
        const { text, json } = redacting().redactor.body(body);
        expect(parses(text)).toBe(parses(body));
        expect(json && takeJsonValues(text, json)).toEqual(parses(body) ? parseJsonValues(text) : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a line break in a name', '{"order":{"customer":{"first_name":"Thị\nLan"}}}'],
    ['a number that begins with 0', '{"order":{"billing_address":{"phone":0901234567}}}'],
    ['two points in a number', '{"order":{"billing_address":{"phone":9.0.1}}}'],
    ['a secret that is no number', '{"order":{"id":12345678901-1}}'],
    ['an escape that there is not', '{"order":{"customer":{"first_name":"\\x"}}}'],
    ['no end', '{"order":{"customer":{"first_name":"Lan'],
    ['an unknown word', '{"order":undefined}'],
    ['a page', '<p class="error">Lan</p>'],
  ])('that has %s is no JSON, and is not made JSON', (_, body) => {
    const { redactor } = redacting('haravan', 'a-run', '12345678901-1');
    const { text, json } = redactor.body(body);
    expect([json, parses(text)]).toEqual([undefined, false]);
    for (const value of ['Lan', '901234567', '12345678901-1']) expect(text).not.toContain(value);
  });
});
