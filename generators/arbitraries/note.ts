import * as fc from 'fast-check';
import { prefixWith } from './namespace.ts';
import { vietnameseText, type TextForm } from './vietnamese-text.ts';

export interface NoteOptions {
  readonly namespace?: string | undefined;
  readonly form?: TextForm;
}

/** Notes of an order: mostly a sentence, now and then two lines, now and then some hundred words. */
export function note({ namespace, form = 'either' }: NoteOptions = {}): fc.Arbitrary<string> {
  const own = prefixWith(namespace);
  const sentence = vietnameseText({ form, count: { max: 12 } });
  return fc
    .oneof(
      { withCrossShrink: true },
      { weight: 8, arbitrary: sentence },
      { weight: 2, arbitrary: fc.tuple(sentence, sentence).map((lines) => lines.join('\n')) },
      { weight: 1, arbitrary: vietnameseText({ form, count: { min: 60, max: 150 } }) },
    )
    .map(own);
}
