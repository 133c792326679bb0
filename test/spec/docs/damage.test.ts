import { describe, expect, it } from 'vitest';
import { dropEllipses, findDamage, unmaskEmails } from '../../../spec/docs/damage.ts';

describe('findDamage', () => {
  it.each([
    ['{"a": [1.50]}', []],
    ['{\n  ...\n  "a": 1,\n  ...\n}', ['abridged']],
    ['{"a": {"b": 1 ] }', ['unbalanced']],
    ['{"a": [1 }', ['unbalanced']],
    ['{"a": 1', ['unbalanced']],
    ['{\n  ...\n  "a": [}\n}', ['abridged', 'unbalanced']],
    ['{"a": x@y}', ['invalid']],
    ['{"a": "}"} "]"', ['invalid']],
    ['{"a": "[email\u00a0protected]"}', ['masked']],
    ['{\n  ...\n  "a": ["[email protected]"\n}', ['masked', 'abridged', 'unbalanced']],
  ])('finds in %j: %j', (text, damage) => {
    expect(findDamage(text)).toEqual(damage);
  });
});

describe('dropEllipses', () => {
  it('leaves JSON where only lines of dots were in the way', () => {
    expect(JSON.parse(dropEllipses('{\n  ...\n  "a": [\n    1,\n    ...\n  ],\n  ...\n}'))).toEqual({
      a: [1],
    });
  });

  it('leaves dots within a text alone', () => {
    const text = '{\n  "a": "...",\n  "b": "x, }"\n}';
    expect(dropEllipses(text)).toBe(text);
  });
});

describe('unmaskEmails', () => {
  it('puts one address in place of every masked one', () => {
    expect(unmaskEmails('{"a": "[email\u00a0protected]", "b": "[email protected]"}')).toBe(
      '{"a": "customer@example.com", "b": "customer@example.com"}',
    );
  });

  it('leaves other texts alone', () => {
    const text = '{"a": "email protected", "b": ["email"]}';
    expect(unmaskEmails(text)).toBe(text);
  });
});
