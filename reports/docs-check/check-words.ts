import type { PageCheck } from '../../spec/docs/check-page.ts';
import type { ChangeWords } from '../contract-diff/change-words.ts';
import type { Language } from '../lang/language.ts';

/** Which page was checked, and what it is told in. */
export interface ToldOf {
  readonly page: string;
  readonly language?: Language;
}

/** What came of a check, in a sentence or two. */
export function verdictOf({ unread, changes, notFound, worst }: PageCheck, words: ChangeWords): string {
  const breaking = changes.filter(({ effect }) => effect.startsWith('breaks')).length;
  const counted = words.changesInPage(changes.length, breaking);
  if (unread.length === 0) return worst === 'none' ? words.unchanged : `${counted}.`;
  const lost = notFound === 0 ? '' : words.lost(notFound);
  return `${words.unread(unread.length)}${lost}${words.elsewhere(counted)}`;
}
