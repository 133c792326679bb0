import { describe, expect, it } from 'vitest';
import { argument, type Given } from '../../../suites/checks/check.ts';

describe('an argument of a binding', () => {
  const given = (args: Given['with']): Given => Object.create(null, { with: { value: args } }) as Given;

  it('is the text that the requirement gives', () => {
    expect(argument(given({ path: 'note' }), 'path')).toBe('note');
  });

  it.each([{}, { path: 5 }, { path: ['note'] }])('is missed in %j', (args) => {
    expect(() => argument(given(args), 'path')).toThrow('the requirement gives no text for `path`');
  });
});
