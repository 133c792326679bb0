import type * as fc from 'fast-check';
import type { NamedText } from '../boundary.ts';

/** A `format` of texts, from both sides. */
export interface TextFormat {
  readonly name: string;
  /** Texts of the format as they are usually written. Shrinks towards the plainest. */
  readonly values: fc.Arbitrary<string>;
  /** The plainest first. */
  readonly boundaries: readonly NamedText[];
  /** Texts of the format that are written in a way which a pattern beside it may refuse. */
  readonly unusual: fc.Arbitrary<string>;
  /** Texts that are almost of the format. */
  readonly broken: fc.Arbitrary<string>;
}
