import type { Language } from '../lang/language.ts';
import { proofInVietnamese } from '../lang/vi/proof.ts';
import { wordsIn, type WordsOf } from '../lang/words-of.ts';

/** The words of a proof that checks can fail. */
export const proofWords = {
  progress: (count: number): string => `${count} proofs`,
  notCaught: (fault: string, seed: number): string => `NOT CAUGHT  ${fault} on seed ${seed}`,
  shouldHaveFailed: (requirement: string, failed: string): string =>
    `${requirement} should have failed; ${failed === '' ? 'nothing did' : `${failed} did`}`,
  falseAlarm: (shop: string, seed: number): string => `FALSE ALARM  ${shop} on seed ${seed}`,
  wrongCode: (world: string, exitCode: number, expected: number): string =>
    `WRONG CODE  ${world} ended with ${exitCode}, not ${expected}`,
  caught: 'faults caught by the requirement they break',
  silent: 'shops that do nothing wrong, without alarm',
  right: 'broken worlds ended with the right code',
  share: (count: number, all: number): string => `${String(count).padStart(5)} of ${all}`,
  requests: (count: number): string => `${count} requests`,
} as const;

export type ProofWords = WordsOf<typeof proofWords>;

/** The words of a proof in a language. */
export function proofWordsIn(language: Language | undefined): ProofWords {
  return wordsIn({ en: proofWords, vi: proofInVietnamese }, language);
}
