import { english, type PageWords } from './english.ts';
import { reportWords, type ReportWords } from './report-words.ts';
import { vietnamese } from './vietnamese.ts';

export type Language = 'en' | 'vi';

/** All words of the page that are neither a shop's nor a requirement's. */
export type AllWords = ReportWords & { readonly page: PageWords };

/** In each language that the page can be read in, the first being the one to fall back to. */
export const words: Readonly<Record<Language, AllWords>> = {
  en: { ...reportWords.en, page: english },
  vi: { ...reportWords.vi, page: vietnamese },
};
