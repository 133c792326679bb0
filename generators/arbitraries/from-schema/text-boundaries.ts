import * as fc from 'fast-check';
import type { NamedText } from './boundary.ts';
import { lengthOf, type TextRules } from './text-rules.ts';

/** One character to the reader, two halves to a program that counts in UTF-16. */
const receipt = '🧾';

/** The edges of a text that may be anything; some do not fit all rules. */
export function freeTextBoundaries(rules: TextRules): readonly NamedText[] {
  return [
    { words: 'empty', value: '' },
    { words: 'of one letter', value: 'a' },
    ...lengths(rules),
    ...items(rules),
    ...rules.knownValues.map((value) => ({ words: `at its known value ${JSON.stringify(value)}`, value })),
    { words: 'in decomposed letters', value: 'Đầm lụa'.normalize('NFD') },
    { words: 'with a letter beyond the basic plane', value: receipt },
    { words: 'with quotes, backslashes and brackets', value: '"\\\'<b>&amp;</b>%00' },
    { words: 'with line breaks and tabs', value: 'a\r\n\tb' },
    { words: 'of blanks alone', value: '  ' },
    { words: 'that looks like a number', value: '0' },
    { words: 'that looks like null', value: 'null' },
  ];
}

function lengths({ minLength, maxLength }: TextRules): readonly NamedText[] {
  const fewest = [{ words: `of ${String(minLength)} characters, the fewest`, value: 'a'.repeat(minLength) }];
  if (maxLength === undefined) {
    return [...(minLength < 2 ? [] : fewest), { words: 'of 255 letters', value: 'a'.repeat(255) }];
  }
  const most = `of ${String(maxLength)} characters, the most`;
  return [
    ...(minLength < 2 ? [] : fewest),
    { words: most, value: 'a'.repeat(maxLength) },
    { words: `${most}, all beyond the basic plane`, value: receipt.repeat(maxLength) },
  ];
}

function items({ itemMaxLength }: TextRules): readonly NamedText[] {
  if (itemMaxLength === undefined) return [];
  const longest = 'a'.repeat(itemMaxLength);
  return [
    { words: `with an item of ${String(itemMaxLength)} characters, the most`, value: longest },
    { words: 'with two such items', value: `${longest}, b${longest.slice(1)}` },
    { words: 'with an empty item', value: 'a,,b' },
  ];
}

/** The shortest and the longest text among many that match. */
export function patternBoundaries(values: fc.Arbitrary<string>): readonly NamedText[] {
  const found = fc
    .sample(values, { seed: 1, numRuns: 300 })
    .toSorted((left, right) => lengthOf(left) - lengthOf(right));
  const [shortest] = found;
  const longest = found.at(-1);
  if (shortest === undefined || longest === undefined) return [];
  const long = { words: `of length ${String(lengthOf(longest))}, the longest found`, value: longest };
  const short = { words: `of length ${String(lengthOf(shortest))}, the shortest found`, value: shortest };
  return lengthOf(longest) > lengthOf(shortest) ? [short, long] : [short];
}
