import { aspectOf, type KindAspect, type Tally } from './shape.ts';

const words: Readonly<Record<string, string>> = {
  there: 'there',
  absent: 'missing',
  flag: 'true or false',
  whole: 'whole number',
  decimals: 'number with decimals',
  date: 'date',
  url: 'address of a page',
  hex: 'hexadecimal digits',
  plain: 'text without a form',
  empty: 'empty list',
  filled: 'filled list',
  'at-once': 'seen at once',
  'within-1s': 'seen within 1 s',
  'within-5s': 'seen within 5 s',
  'within-30s': 'seen within 30 s',
};

/** A kind in words: `time-7-Z` → `time with 7 or more digits of a second, ending in Z`. */
export function sayKind(kind: string): string {
  if (kind.startsWith('=')) return `“${kind.slice(1)}”`;
  const time = /^time-(?<digits>\w+)-(?<zone>\w+)$/.exec(kind)?.groups;
  if (time !== undefined) return sayTime(time['digits'] ?? '', time['zone'] ?? '');
  const decimals = /^amount-(?<count>\d)$/.exec(kind)?.groups?.['count'];
  if (decimals !== undefined)
    return `text of an amount with ${decimals} ${decimals === '1' ? 'decimal' : 'decimals'}`;
  return words[kind] ?? kind;
}

function sayTime(digits: string, zone: string): string {
  const fraction =
    { '0': 'no digits', '1to3': '1 to 3 digits', '4to6': '4 to 6 digits', '7': '7 or more digits' }[digits] ??
    digits;
  const ending = { Z: 'ending in Z', offset: 'with an offset', local: 'without a zone' }[zone] ?? zone;
  return `time with ${fraction} of a second, ${ending}`;
}

type Counted = Pick<Tally, 'of' | 'kinds'>;

/** `in 12 of 60`. */
export function sayShare({ of, kinds }: Counted, kind: string): string {
  return `${sayKind(kind)} in ${String(kinds[kind] ?? 0)} of ${String(of)}`;
}

/** Everything that was seen of one aspect, the most frequent first. */
export function sayKinds({ of, kinds }: Counted, aspect: KindAspect | 'any'): string {
  const seen = Object.entries(kinds)
    .filter(([kind]) => aspect === 'any' || aspectOf(kind) === aspect)
    .toSorted(([, left], [, right]) => right - left);
  if (seen.length === 0) return `none in ${String(of)}`;
  const shown = seen.slice(0, 6).map(([kind, count]) => `${sayKind(kind)} ${String(count)}`);
  return `${shown.join(', ')}${seen.length > 6 ? ', …' : ''} (of ${String(of)})`;
}
