import { words as shared, type AllWords } from '../../../html/words/words.ts';
import type { Language } from '../../../lang/language.ts';
import type { WordsOf } from '../../../lang/words-of.ts';
import { trafficWordsIn, type TrafficWords } from '../../words/words.ts';
import { ownEnglish } from './own-english.ts';
import { ownVietnamese } from './own-vietnamese.ts';

/** What the page on traffic says otherwise than that of a run: what is missing in a language does not compile. */
export type OwnWords = WordsOf<typeof ownEnglish>;

/** All words of the page that are neither an app's, nor a shop's, nor a requirement's. Of traffic nothing is waived. */
export type TrafficPageWords = Omit<
  AllWords,
  'page' | 'verdict' | 'verdictMeaning' | 'standing' | 'standingMeaning'
> &
  Pick<TrafficWords, 'verdict' | 'verdictMeaning'> &
  Pick<OwnWords, 'standingMeaning'> & {
    readonly standing: Omit<AllWords['standing'], 'waived'>;
    readonly page: AllWords['page'] & Pick<OwnWords, 'traffic'>;
  };

/** The page's words in each language that it can be read in. */
export const trafficPageWords: Readonly<Record<Language, TrafficPageWords>> = {
  en: join(shared.en, { own: ownEnglish, reports: trafficWordsIn('en') }),
  vi: join(shared.vi, { own: ownVietnamese, reports: trafficWordsIn('vi') }),
};

function join(
  { page, ...others }: AllWords,
  { own, reports }: { readonly own: OwnWords; readonly reports: TrafficWords },
): TrafficPageWords {
  const { standingMeaning, levelMeaning, traffic } = own;
  const { verdict, verdictMeaning } = reports;
  const { waived: _, ...standing } = others.standing;
  return {
    ...others,
    verdict,
    verdictMeaning,
    standing,
    standingMeaning,
    levelMeaning,
    page: {
      ...page,
      ...own.page,
      next: { ...page.next, ...own.next },
      areas: { ...page.areas, ...own.areas },
      picture: { ...page.picture, ...own.picture },
      timeline: { ...page.timeline, ...own.timeline },
      traffic,
    },
  };
}
