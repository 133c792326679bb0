import type { Reason } from './outcome.ts';

/**
 * A reason without what differs from run to run: numbers, ids, times, quoted texts, the values expected and received, the steps that
 * led there. What kind of value it was stays: `#`, `"…"`, `[…]`, `{…}`, `null`. Two reasons of one check with the same gist are the
 * same kind of deviation.
 */
export function gistOf({
  message,
  expected,
  received,
}: Pick<Reason, 'message' | 'expected' | 'received'>): string {
  const values = [expected, received]
    .filter((value) => value !== null)
    .filter((value) => value !== '')
    .toSorted((a, b) => b.length - a.length);
  const withoutValues = values.reduce(
    (text, value) => text.replaceAll(value.length > longestWord ? value : standing(value), kindOf(value)),
    message,
  );
  return changing.reduce((text, [pattern, kind]) => text.replaceAll(pattern, kind), withoutValues);
}

/** A longer text is no part of another word, and may be too long for a pattern. */
const longestWord = 1000;

const changing: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/"(?:[^"\\]|\\.)*"|“[^”]*”/g, '"…"'],
  [/\?\S*/g, ''],
  [/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?/g, '#'],
  [/[-−]?(?<![A-Za-z])\d+(?:\.\d+)?|\d{2,}/g, '#'],
  [/(?<=^After )(?:[a-z]+[A-Z]\w*,? )+/g, '… '],
  [/#(?:[\s,]+#)+/g, '#'],
];

/** What stands for a value that changes; its name stays, and words that say that there is none. */
function kindOf(value: string): string {
  const named = /^(?<name>[A-Za-z_]+): (?<rest>.*)$/s.exec(value)?.groups;
  if (named !== undefined) return `${named['name']}: ${kindOf(named['rest'] ?? '')}`;
  if (/^(?:null|true|false|none|nothing|missing|\{\}|\[\])$/.test(value)) return value;
  if (/^-?[\d.]+$/.test(value)) return '#';
  const [first = ''] = value;
  return { '"': '"…"', '[': '[…]', '{': '{…}' }[first] ?? '…';
}

/** The text where it stands as a word of its own. */
function standing(text: string): RegExp {
  const literal = text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}
