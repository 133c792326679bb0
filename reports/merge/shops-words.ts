import type { Language } from '../lang/language.ts';
import { shopsInVietnamese } from '../lang/vi/shops.ts';
import { wordsIn, type WordsOf } from '../lang/words-of.ts';
import { texts } from '../texts.ts';

/** The words of the sum over several shops, beside the requirements. */
export const shopsWords = {
  verdict: texts.verdict,
  standing: texts.standing,
  head: {
    shop: 'Shop',
    platform: 'Platform',
    profile: 'Profile',
    verdict: 'Verdict',
    failed: 'Failed',
    open: 'Open',
    inconclusive: 'Inconclusive',
    warnings: 'Warnings',
    requests: 'Requests',
    exit: 'Exit',
    report: 'Report',
    reports: 'Reports',
    requirement: 'Requirement',
    level: 'Level',
    says: 'Says',
    shops: 'Shops',
    keptBy: 'Kept by',
  },
  notKept: 'What is not kept, or could not be told',
  shops: 'Shops',
  headline: (shops: number, verdicts: string): string =>
    `${shops} ${shops === 1 ? 'shop' : 'shops'}: ${verdicts}`,
  more: (count: number): string => `${count} more`,
  moreInFile: (count: number): string => `and ${count} more, all in shops.json`,
  standingIn: (standing: string, count: number, names: string): string => `${standing} in ${count}: ${names}`,
  /** Embedded shops have no name of their own. */
  name: (name: string): string => name,
  noReport: 'no report',
  leftBehind: (count: number): string => `${count} left behind`,
  badWaivers: (count: number): string => `${count} bad waivers`,
  counts: (failed: number, inconclusive: number): string => `${failed} failed, ${inconclusive} inconclusive`,
} as const;

export type ShopsWords = WordsOf<typeof shopsWords>;

/** The words of the sum over several shops in a language. */
export function shopsWordsIn(language: Language | undefined): ShopsWords {
  return wordsIn({ en: shopsWords, vi: shopsInVietnamese }, language);
}
