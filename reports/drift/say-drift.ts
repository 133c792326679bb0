import type { DifferenceClass } from '../../suites/drift/difference.ts';
import type { Language } from '../lang/language.ts';
import { driftInVietnamese } from '../lang/vi/drift.ts';
import { wordsIn } from '../lang/words-of.ts';
import type { DatedDifference, DriftRecord } from './drift-record.ts';
import { driftWords, type DriftWords } from './drift-words.ts';

/** The words of drift reports in a language. */
export function driftWordsIn(language: Language | undefined): DriftWords {
  return wordsIn({ en: driftWords, vi: driftInVietnamese }, language);
}

/** How many differences there are of each class, worst first. */
export function countsInWords(
  { counts, differences }: Pick<DriftRecord, 'counts' | 'differences'>,
  words: DriftWords,
): string {
  if (differences.length === 0) return words.nothingDifferent;
  return (Object.keys(words.class) as DifferenceClass[])
    .filter((name) => counts[name] > 0)
    .map((name) => `${String(counts[name])} ${words.class[name]}`)
    .join(' · ');
}

/** Where it shows: operations and places. Long lists are cut. */
export function whereInWords({ where, places }: DatedDifference, words: DriftWords): string {
  return [listed(where, 4, words), places.length > 1 ? listed(places, 12, words) : '']
    .filter((part) => part !== '')
    .join(': ');
}

function listed(names: readonly string[], most: number, words: DriftWords): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? words.andMore(rest) : ''}`;
}
