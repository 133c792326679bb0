import type { Language } from '../../lang/language.ts';
import { wordsIn, type WordsOf } from '../../lang/words-of.ts';
import { english } from './english.ts';
import { vietnamese } from './vietnamese.ts';

/** The words of the reports on traffic in any language: what is missing does not compile. */
export type TrafficWords = WordsOf<typeof english>;

const byLanguage: Readonly<Record<Language, TrafficWords>> = { en: english, vi: vietnamese };

/** The words of the reports on traffic in a language; English where none was chosen. */
export function trafficWordsIn(language: Language | undefined): TrafficWords {
  return wordsIn(byLanguage, language);
}
