import * as fc from 'fast-check';
import { noteWords } from './vietnamese-words.ts';

/** How letters with marks are written: as one character (NFC), as letter and marks (NFD), or either. */
export type TextForm = 'composed' | 'decomposed' | 'either';

export interface VietnameseTextOptions {
  /** What to draw from; default words of notes. */
  readonly words?: readonly string[];
  /** How many of them; default 1 to 8. */
  readonly count?: { readonly min?: number; readonly max?: number };
  /** Default `either`: one text in four is decomposed. */
  readonly form?: TextForm;
  /** Now and then quotes, `<`, `&`, backslash, percent, slash between the words? Default true. */
  readonly symbols?: boolean;
}

/** Pieces that escape badly in HTML, JSON, URLs or SQL, as people write them. */
const symbols = [
  '"quà tặng"',
  "'mới'",
  '< 100.000đ',
  '> 5kg',
  '& phụ kiện',
  'A\\B',
  '100%',
  '1/2',
  '#1',
  '(2+1)',
] as const;

/** Vietnamese text without emoji, without blanks at its ends and without commas. Shrinks towards one word, composed. */
export function vietnameseText(options: VietnameseTextOptions = {}): fc.Arbitrary<string> {
  const { words = noteWords, count = {}, form = 'either', symbols: withSymbols = true } = options;
  const word = fc.constantFrom(...words);
  const piece = withSymbols
    ? fc.oneof({ weight: 12, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...symbols) })
    : word;
  return fc
    .tuple(
      fc.array(piece, { minLength: count.min ?? 1, maxLength: count.max ?? 8, size: 'max' }),
      writtenIn(form),
    )
    .map(([pieces, decomposed]) => pieces.join(' ').normalize(decomposed ? 'NFD' : 'NFC'));
}

/** Is this value to be decomposed? */
export function writtenIn(form: TextForm): fc.Arbitrary<boolean> {
  if (form !== 'either') return fc.constant(form === 'decomposed');
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  );
}
