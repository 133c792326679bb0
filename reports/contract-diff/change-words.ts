import { effects, type Effect } from '../../spec/changes/effect.ts';
import type { Language } from '../lang/language.ts';
import { changesInVietnamese } from '../lang/vi/changes.ts';
import { wordsIn, type WordsOf } from '../lang/words-of.ts';

/** The words around changes of contracts and docs pages. */
export const changeWords = {
  effect: Object.fromEntries(Object.keys(effects).map((effect) => [effect, effect])) as {
    readonly [E in Effect]: string;
  },
  effectMeaning: effects,
  same: 'Both promise the same.',
  changes: (count: number, breaking: number): string =>
    `${count} ${count === 1 ? 'change' : 'changes'}, ${breaking} breaking.`,
  notCompared: 'Requirements were not beside both, and are not compared.',
  contracts: (before: string, after: string): string => `Contract: ${before} → ${after}`,
  andMore: (count: number): string => ` and ${count} more`,

  docsOf: (platform: string): string => `Docs of ${platform} against the contract`,
  unchanged: 'The page states what it stated.',
  changesInPage: (count: number, breaking: number): string =>
    `${count} ${count === 1 ? 'change' : 'changes'}, ${breaking} breaking`,
  unread: (parts: number): string =>
    `${parts === 1 ? 'One part of the page' : `${parts} parts of the page`} could not be read: whether it changed cannot be said.`,
  lost: (statements: number): string =>
    ` ${statements === 1 ? 'One former statement was' : `${statements} former statements were`} not found, and may stand there.`,
  elsewhere: (changes: string): string => ` Elsewhere: ${changes}.`,
  couldNotBeRead: 'Could not be read',
  settled: 'Discrepancies that the page no longer shows',
  byHand: 'To be decided by a person',
  patch: 'Proposed patch',
  patchCut: '… cut here: --patch prints all of it',
  line: (heading: string, line: number, former: boolean): string =>
    `“${heading}”, line ${line}${former ? ' of the former page' : ''}`,
  requirements: (ids: string): string => `requirements: ${ids}`,
  discrepancies: (ids: string): string => `discrepancies: ${ids}`,
  concerns: ' · concerns',
  contract: ' · contract',
} as const;

export type ChangeWords = WordsOf<typeof changeWords>;

/** The words around changes in a language. */
export function changeWordsIn(language: Language | undefined): ChangeWords {
  return wordsIn({ en: changeWords, vi: changesInVietnamese }, language);
}
