import { family, type CommonFault } from '../family.ts';
import { inText, mishearing, mishears, unheard, type Mishearing } from '../mishears.ts';

/** A text of a new order that is kept otherwise than it was sent. */
export interface MisheardText extends Pick<Mishearing, 'kind' | 'profile' | 'path' | 'description'> {
  readonly id: string;
  readonly requirement: string;
  readonly as: (text: string) => string;
}

export function misheardTexts(rows: readonly MisheardText[]): readonly CommonFault[] {
  return rows.map(({ requirement, as, ...row }) =>
    mishears({ ...row, breaks: [requirement], as: inText(as) }),
  );
}

/** Texts that the orders of every platform have, kept otherwise than they were sent. */
export const commonTexts = family('relation', {
  'line-titles-cut': {
    description: 'Titles of lines keep their first twelve characters.',
    hooks: mishearing({ path: 'line_items[].title', as: inText((text) => text.slice(0, 12)) }),
  },
  'discount-codes-upper-case': {
    description: 'Discount codes are kept in upper case.',
    hooks: mishearing({ path: 'discount_codes[].code', as: inText((text) => text.toUpperCase()) }),
  },
  'shipping-titles-replaced': {
    description: 'Shipping lines get the title of a way to send that the shop knows.',
    hooks: mishearing({ path: 'shipping_lines[].title', as: inText(() => 'Tiêu chuẩn') }),
  },
  'note-cut': {
    description: 'A note keeps its first ten characters.',
    hooks: mishearing({ path: 'note', as: inText((text) => text.slice(0, 10)) }),
  },
  'note-attribute-values-cut': {
    description: 'Values of note attributes keep their first eight characters.',
    hooks: mishearing({ path: 'note_attributes[].value', as: inText((text) => text.slice(0, 8)) }),
  },
  'email-without-dots': {
    description: 'An e-mail address loses the dots before its @.',
    hooks: mishearing({
      path: 'email',
      as: inText((text) => text.replace(/^[^@]*/, (name) => name.replaceAll('.', ''))),
    }),
  },
  'texts-recomposed': {
    description: 'Notes are kept composed, whichever way their letters were written.',
    hooks: mishearing({ path: 'note', as: inText((text) => text.normalize('NFC')) }),
  },
});

/** Requirement, id, place, and what is lost, in words. */
export type Lost = readonly [requirement: string, id: string, path: string, what: string];

/** Parts of a new order that are not kept. */
export function unheardParts(rows: readonly Lost[]): readonly CommonFault[] {
  return rows.map(([requirement, id, path, what]) =>
    mishears({
      id,
      breaks: [requirement],
      description: `${what} of a new order are not kept.`,
      path,
      as: unheard,
    }),
  );
}

/** Letters and their marks as characters of their own (NFD). */
const marks = /\p{M}/gu;

function isDecomposed(text: string): boolean {
  return text !== text.normalize('NFC');
}

/** Without the marks of its letters. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(marks, '').replaceAll('đ', 'd');
}

/** A text that loses the marks of its letters where they are written apart from them. */
export function losingLooseMarks(text: string): string {
  return isDecomposed(text) ? text.replaceAll(marks, '') : text;
}

/** A text that ends early where marks are written apart from their letters. */
export function endingEarly(text: string): string {
  return text.slice(0, text.normalize('NFC').length);
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
