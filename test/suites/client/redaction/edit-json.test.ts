import { describe, expect, test } from 'vitest';
import { unknownPlace, type PersonalPlan } from '../../../../spec/personal-data.ts';
import { editJson, type JsonEditor } from '../../../../suites/client/redaction/edit-json.ts';

const plain: PersonalPlan = { says: 'plain', members: new Map() };
const personal: PersonalPlan = { says: 'personal', members: new Map() };
const plan: PersonalPlan = {
  says: 'plain',
  members: new Map([
    ['id', plain],
    ['name', personal],
    ['lines', { says: 'plain', members: new Map([['name', plain]]) }],
  ]),
};

/** Says of every text what it was told of it. */
const telling: JsonEditor = {
  text: (value, says) => `${says}:${value}`,
  number: (source, says, key) => (says === 'unknown' && key === 'more' ? '0' : source),
  name: (name) => `?${name}`,
};

function told(text: string): unknown {
  return JSON.parse(editJson(text, plan, telling).text);
}

describe('what the contract says of a place', () => {
  test('is found whatever the order of names, also where it changes from object to object', () => {
    const inAnyOrder = [
      ['{"id":1,"name":"A","lines":[]}', { id: 1, name: 'personal:A', lines: [] }],
      [
        '{"name":"A","lines":[{"name":"b"}],"id":1}',
        { name: 'personal:A', lines: [{ name: 'plain:b' }], id: 1 },
      ],
      [
        '{"id":1,"lines":[{"name":"b"},{"name":"c"}],"name":"A"}',
        { id: 1, lines: [{ name: 'plain:b' }, { name: 'plain:c' }], name: 'personal:A' },
      ],
      ['{"id":1,"name":"A","lines":[]}', { id: 1, name: 'personal:A', lines: [] }],
    ] as const;
    for (const [text, expected] of inAnyOrder) expect(told(text)).toEqual(expected);
  });

  test('is nothing for names that it does not know, and for all below them', () => {
    expect(told('{"more":912345678,"x":{"name":"A"},"name":"B"}')).toEqual({
      '?more': 0,
      '?x': { '?name': 'unknown:A' },
      name: 'personal:B',
    });
  });

  test('is found for names that are written with escapes or blanks', () => {
    expect(told('{ "n\\u0061me" : "A" , "id" : 1 }')).toEqual({ name: 'personal:A', id: 1 });
  });

  test('is not taken for that of a longer name that begins alike', () => {
    expect(told('{"id":1,"name":"A"}')).toEqual({ id: 1, name: 'personal:A' });
    expect(told('{"id":1,"names":"A"}')).toEqual({ id: 1, '?names': 'unknown:A' });
  });
});

describe('a text that nothing is changed in', () => {
  test('stays as it was sent', () => {
    const text = '[ {"id" : -1.50e+3, "name":"\\u00e1\\"\\\\", "x":[true,false,null,[],{}]} ]';
    const same: JsonEditor = { text: (value) => value, number: (source) => source, name: (name) => name };
    expect(editJson(text, unknownPlace, same).text).toBe(text);
  });
});
