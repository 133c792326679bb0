import type { Language } from './language.ts';

/** A text of ours in the language of the call; as it is where that has no words for it. */
export type Say = (english: string) => string;

/** What the command line itself says: what can be typed, and what is wrong with what was. */
export interface Speech {
  /** A title, a description or a line of help. */
  readonly help: Say;
  /** A message or a hint of an error. */
  readonly error: Say;
}

const asItIs: Say = (english) => english;

/** The words of a language, read only where it is spoken: help in English waits for no catalogue. */
export async function loadSpeech(language: Language): Promise<Speech> {
  if (language === 'en') return { help: asItIs, error: asItIs };
  const [{ helpInVietnamese }, { errorInVietnamese }] = await Promise.all([
    import('./vi/help-in-vietnamese.ts'),
    import('./vi/errors-in-vietnamese.ts'),
  ]);
  return { help: helpInVietnamese, error: errorInVietnamese };
}
