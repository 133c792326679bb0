import { describe, expect, it } from 'vitest';
import { commandWords } from '../../../reports/cli/command-words.ts';
import { doctorWords } from '../../../reports/cli/doctor/doctor-words.ts';
import { compareWords } from '../../../reports/compare/compare-words.ts';
import { changeWords } from '../../../reports/contract-diff/change-words.ts';
import { driftWords } from '../../../reports/drift/drift-words.ts';
import { changesInVietnamese } from '../../../reports/lang/vi/changes.ts';
import { commandsInVietnamese } from '../../../reports/lang/vi/commands.ts';
import { compareInVietnamese } from '../../../reports/lang/vi/compare.ts';
import { doctorInVietnamese } from '../../../reports/lang/vi/doctor.ts';
import { driftInVietnamese } from '../../../reports/lang/vi/drift.ts';
import { proofInVietnamese } from '../../../reports/lang/vi/proof.ts';
import { shopsInVietnamese } from '../../../reports/lang/vi/shops.ts';
import { shopsWords } from '../../../reports/merge/shops-words.ts';
import { proofWords } from '../../../reports/prove/proof-words.ts';
import { englishIn } from './english-left.ts';

/** Stands for whatever is told of: any of its parts is it again, and in a text it is a number. */
const anything: unknown = new Proxy(() => undefined, {
  apply: () => anything,
  get: (_, key) => (key === Symbol.toPrimitive ? () => '7' : anything),
});

/** Every text of a table, by its place; those with holes with something in them. */
function textsOf(table: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof table === 'string') return new Map([[path, table]]);
  if (typeof table === 'function') {
    const say = table as (...given: readonly unknown[]) => unknown;
    return new Map([[path, String(say(anything, anything, anything, anything))]]);
  }
  return new Map(
    Object.entries(table as object).flatMap(([key, value]) => [...textsOf(value, `${path}.${key}`)]),
  );
}

/** Says nothing of its own, or the same in both. */
const alike = new Set([
  'commands.duration',
  'commands.verify.nonce',
  'commands.run.trouble',
  'commands.verify.shop',
  'doctor.trouble',
  'shops.name',
]);

describe.each([
  ['commands', commandWords, commandsInVietnamese],
  ['doctor', doctorWords, doctorInVietnamese],
  ['drift', driftWords, driftInVietnamese],
  ['changes', changeWords, changesInVietnamese],
  ['compare', compareWords, compareInVietnamese],
  ['shops', shopsWords, shopsInVietnamese],
  ['proof', proofWords, proofInVietnamese],
])('the Vietnamese words of %s', (name, english, vietnamese) => {
  const [theirs, ours] = [textsOf(english, name), textsOf(vietnamese, name)];

  it('are as many as the English, and others', () => {
    expect([...ours.keys()].toSorted()).toEqual([...theirs.keys()].toSorted());
    expect(theirs.size).toBeGreaterThan(5);
    const same = [...ours].filter(([place, text]) => theirs.get(place) === text && !alike.has(place));
    expect(same).toEqual([]);
  });

  it('have no English left, and are in composed Unicode', () => {
    for (const text of ours.values()) {
      expect(englishIn(text)).toEqual([]);
      expect(text.normalize('NFC')).toBe(text);
    }
  });
});
