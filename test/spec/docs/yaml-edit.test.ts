import { describe, expect, it } from 'vitest';
import { editYaml, YamlEditError, type YamlEdit } from '../../../spec/docs/propose/yaml-edit.ts';

const text = `# A contract
paths:
  /a.json:
    get:
      parameters:
        - $ref: '#/x' # the first
        - name: b

  # The other
  /c.json: { get: {} }
schema:
  enum: [a, b] # as listed
  x-source: { heading: A, line: 1 }
  properties:
    one:
      type: string

last: 1
`;

const cases: readonly (readonly [what: string, edit: YamlEdit, from: string, to: string])[] = [
  ['a value', { do: 'set', at: '/last', value: 2 }, 'last: 1', 'last: 2'],
  ['a list, its comment kept', { do: 'set', at: '/schema/enum', value: ['a', 'b', null] }, '[a, b] # as', '[a, b, null] # as'],
  ['a list too long for a line', { do: 'set', at: '/schema/enum', value: ['a'.repeat(60), 'b'.repeat(60)] }, 'enum: [a, b]', `enum:\n    [\n      ${'a'.repeat(60)},\n      ${'b'.repeat(60)},\n    ]`],
  ['a new key behind the last', { do: 'set', at: '/schema/properties/two', value: { type: 'number' } }, '      type: string\n', '      type: string\n    two:\n      type: number\n'],
  ['a new key of a map in one line', { do: 'set', at: '/schema/x-source/from', value: 'prose' }, 'line: 1 }', 'line: 1, from: prose }'],
  ['an item of a list', { do: 'append', at: '/paths/~1a.json/get/parameters', value: { name: 'c' } }, '        - name: b\n', '        - name: b\n        - name: c\n'],
  ['an item out of a list', { do: 'remove', at: '/paths/~1a.json/get/parameters/0' }, "        - $ref: '#/x' # the first\n", ''],
  ['a pair out of a map', { do: 'remove', at: '/schema/x-source' }, '  x-source: { heading: A, line: 1 }\n', ''],
  ['the last pair, and what held it', { do: 'remove', at: '/schema/properties/one/type' }, '  properties:\n    one:\n      type: string\n', ''],
  ['a key', { do: 'rename', at: '/schema/properties/one', to: 'first' }, '    one:', '    first:'],
]; // prettier-ignore

describe('an edit of YAML', () => {
  it.each(cases)('changes %s and nothing else', (_what, edit, from, to) => {
    expect(text).toContain(from);
    expect(editYaml(text, edit)).toBe(text.replace(from, () => to));
  });

  it.each([
    { do: 'set', at: '/nowhere/at/all', value: 1 },
    { do: 'remove', at: '/paths/~1b.json' },
    { do: 'append', at: '/last', value: 1 },
    { do: 'rename', at: '/schema/none', to: 'x' },
  ] as const)('is refused where it has no place: %j', (edit) => {
    expect(() => editYaml(text, edit)).toThrow(YamlEditError);
  });
});
