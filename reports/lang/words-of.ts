import type { Language } from './language.ts';

/** A table of words with the same names and holes in any language: what is missing, or too much, does not compile. */
export type WordsOf<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said
    : { readonly [K in keyof T]: WordsOf<T[K]> };

/** The twin of a table that a language has; English where none was chosen. */
export function wordsIn<T>(twins: Readonly<Record<Language, T>>, language: Language | undefined): T {
  return twins[language ?? 'en'];
}
