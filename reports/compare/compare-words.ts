import type { Likeness } from '../../suites/portability/compare-platforms.ts';
import type { Language } from '../lang/language.ts';
import { compareInVietnamese } from '../lang/vi/compare.ts';
import { wordsIn, type WordsOf } from '../lang/words-of.ts';

/** The words of a comparison of two platforms. */
export const compareWords = {
  heading: {
    undocumented: 'Differs, and the docs do not say so',
    'by design': 'Differs by design: the docs of both say what they do',
    same: 'The same',
  } satisfies Record<Likeness, string>,
  what: 'what',
  nothing: 'nothing',
  notSaid: (seen: string): string => `${seen} (not said)`,
  sum: (all: number, counts: Readonly<Record<Likeness, number>>): string =>
    `${all} things compared: ${counts.same} the same, ${counts['by design']} different by design, ${counts.undocumented} different without a word in the docs.`,
} as const;

export type CompareWords = WordsOf<typeof compareWords>;

/** The words of a comparison in a language. */
export function compareWordsIn(language: Language | undefined): CompareWords {
  return wordsIn({ en: compareWords, vi: compareInVietnamese }, language);
}
