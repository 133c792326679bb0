import * as fc from 'fast-check';
import { prefixWith } from './namespace.ts';
import { vietnameseText, type TextForm } from './vietnamese-text.ts';

/** A name with a value: an attribute of an order's note, or a property of a line. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

export interface NoteAttributesOptions {
  readonly namespace?: string | undefined;
  readonly form?: TextForm;
  /** Default 1. */
  readonly min?: number;
  /** Default 4. */
  readonly max?: number;
}

const names = ['Ghi chú khác', 'Xuất xứ', 'colour', 'Giờ giao', 'Mã tham chiếu', 'Khắc tên'] as const;

/** Named values with names of their own each. */
export function noteAttributes(options: NoteAttributesOptions = {}): fc.Arbitrary<readonly NamedValue[]> {
  const { namespace, form = 'either', min = 1, max = 4 } = options;
  const own = prefixWith(namespace);
  const one = fc.record(
    {
      name: fc.constantFrom(...names).map(own),
      value: fc.oneof(
        { withCrossShrink: true },
        vietnameseText({ form, count: { max: 5 } }),
        fc.constantFrom('red', '08:30', '0123'),
      ),
    },
    { noNullPrototype: true },
  );
  return fc.uniqueArray(one, { minLength: min, maxLength: max, selector: ({ name }) => name, size: 'max' });
}
