import { readPattern, type MessagePattern, type Messages } from './message-pattern.ts';

/** Sentences that this suite says about a shop or itself, and the words that it puts into them, in another language. */
export interface Catalogue {
  /** Whole sentences, the surest first. */
  readonly messages: readonly Translated[];
  /** What may stand in a sentence, or beside it as the value expected or received. */
  readonly words: readonly Translated[];
}

export interface Translated {
  readonly english: MessagePattern;
  readonly translated: MessagePattern;
}

/** Throws where a translation has other holes than its English: something would be lost, or invented. */
export function buildCatalogue(messages: readonly Messages[], words: readonly Messages[]): Catalogue {
  return { messages: readMessages(messages), words: readMessages(words) };
}

function readMessages(lists: readonly Messages[]): readonly Translated[] {
  return lists
    .flatMap((list) => Object.entries(list))
    .map(([english, translated]) => readTranslated(english, translated))
    .toSorted((left, right) => right.english.weight - left.english.weight);
}

function readTranslated(english: string, text: string): Translated {
  const entry = { english: readPattern(english), translated: readPattern(text) };
  const [theirs, ours] = [entry.english, entry.translated].map(({ holes }) => holes.toSorted().join(', '));
  if (theirs !== ours) throw new Error(`“${english}” has the holes ${theirs}, its translation ${ours}`);
  return entry;
}
