import { describe, expect, it } from 'vitest';
import { fieldOwners } from '../../../suites/checks/field-owners.ts';
import { requirement } from '../kit/requirements.ts';

describe('the owner of a path', () => {
  const ownerOf = fieldOwners([
    requirement([
      { check: 'field', path: 'line_items' },
      { check: 'field', path: 'total_price' },
    ]),
    requirement([
      { check: 'field', path: 'line_items[].price' },
      { check: 'echo', path: 'note' },
    ]),
  ]);

  it.each([
    ['total_price', 'total_price'],
    ['line_items[].price', 'line_items[].price'],
    ['line_items[].price.currency[]', 'line_items[].price'],
    ['line_items[].properties[].name', 'line_items'],
    ['line_items[]', 'line_items'],
    ['line_items', 'line_items'],
  ])('of %s is %s', (path, owner) => {
    expect(ownerOf(path)).toBe(owner);
    expect(ownerOf(path)).toBe(owner);
  });

  it.each(['total', 'note', 'price', ''])('of %s is nobody', (path) => {
    expect(ownerOf(path)).toBeUndefined();
  });
});
