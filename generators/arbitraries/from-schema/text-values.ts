import * as fc from 'fast-check';
import { vietnameseText } from '../vietnamese-text.ts';
import type { NamedText } from './boundary.ts';
import { keep } from './keep.ts';
import { freeTextBoundaries, patternBoundaries } from './text-boundaries.ts';
import { onceAlike } from './once-alike.ts';
import type { Place } from './place.ts';
import { fitsText, textKey, type TextRules } from './text-rules.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

export interface TextValues {
  readonly values: fc.Arbitrary<string>;
  /** The plainest first. */
  readonly boundaries: readonly NamedText[];
}

/**
 * The texts that fit.
 * @param place its rules, and its path for the error
 * @throws UnsupportedSchemaError where none is found
 */
export const textsOf: (place: Pick<Place, 'text' | 'path'>) => TextValues = onceAlike(makeTexts, ({ text }) =>
  textKey(text),
);

function makeTexts({ text: rules, path: place }: Pick<Place, 'text' | 'path'>): TextValues {
  const source =
    rules.format?.values ?? (rules.pattern === undefined ? freeTexts(rules) : matching(rules.pattern, place));
  const values = keep(source, (text) => fitsText(text, rules));
  if (values === undefined) {
    throw new UnsupportedSchemaError(
      place,
      `no text was found that fits ${describe(rules)} at once. Leave one of them out, or say it with an enum.`,
    );
  }
  const candidates =
    rules.format?.boundaries ??
    (rules.pattern === undefined ? freeTextBoundaries(rules) : patternBoundaries(values));
  const boundaries = candidates.filter(({ value }) => fitsText(value, rules));
  return { values: withBias(values, boundaries), boundaries };
}

function withBias(values: fc.Arbitrary<string>, boundaries: readonly NamedText[]): fc.Arbitrary<string> {
  if (boundaries.length === 0) return values;
  const edges = fc.constantFrom(...boundaries.map(({ value }) => value));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: edges },
    { weight: 3, arbitrary: values },
  );
}

/** More than this, and a pattern counts as one without an end. */
const longest = 256;

function matching(pattern: RegExp, place: string): fc.Arbitrary<string> {
  try {
    const short = fc.stringMatching(pattern);
    const long = fc.stringMatching(pattern, { size: 'medium' });
    const hasEnd = fc.sample(long, { seed: 1, numRuns: 50 }).every(({ length }) => length <= longest);
    return hasEnd ? fc.oneof({ withCrossShrink: true }, short, long) : short;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnsupportedSchemaError(
      place,
      `the pattern ${pattern.source} cannot be turned round: ${reason}. Write it without assertions.`,
    );
  }
}

const surrogates = { from: 0xd800, count: 0x800 } as const;

/** Any character of Unicode, the letter a first. fast-check's own take a second to get ready. */
const character = fc.nat({ max: 0x10_ffff - surrogates.count }).map((number) => {
  const point = (number + 0x61) % (0x11_0000 - surrogates.count);
  return String.fromCodePoint(point < surrogates.from ? point : point + surrogates.count);
});

/** Any text; mostly words as people write them. */
function freeTexts(rules: TextRules): fc.Arbitrary<string> {
  const { minLength, maxLength } = rules;
  const length = { minLength, ...(maxLength === undefined ? {} : { maxLength }) };
  const words = keep(vietnameseText(), (text) => fitsText(text, rules));
  const kinds = [
    ...(words === undefined ? [] : [{ weight: 3, arbitrary: words }]),
    ...(rules.knownValues.length === 0
      ? []
      : [{ weight: 6, arbitrary: fc.constantFrom(...rules.knownValues) }]),
    { weight: 1, arbitrary: fc.string({ ...length, unit: 'grapheme-ascii' }) },
    { weight: 1, arbitrary: fc.string({ ...length, unit: character }) },
  ];
  return fc.oneof(...kinds);
}

function describe({ minLength, maxLength, pattern, format }: TextRules): string {
  const said = {
    ...(minLength === 0 ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern: pattern.source }),
    ...(format === undefined ? {} : { format: format.name }),
  };
  return JSON.stringify(said);
}
