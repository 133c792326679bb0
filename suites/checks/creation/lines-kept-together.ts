import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const linesKeptTogether: Check<'creation'> = {
  name: 'lines-kept-together',
  statement: 'An order has the lines it was created with: as many, each with its own quantity.',
  judges: 'creation',
  judge({ draft, answer }) {
    if (!draft.lineItems || !answer.lineItems) return undefined;
    const asked = draft.lineItems.map((line) => describe(line)).toSorted();
    const received = answer.lineItems.map((line) => describe(line)).toSorted();
    if (JSON.stringify(asked) === JSON.stringify(received)) return holds;
    return breaks({
      message: `The order was created with the lines ${asked.join(' | ')}, but has ${received.join(' | ')}.`,
      pointer: answer.at('lineItems'),
      expected: asked.join(' | '),
      received: received.join(' | '),
    });
  },
};

interface Line {
  readonly variantId?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly quantity?: number | null | undefined;
}

function describe({ variantId, title, quantity }: Line): string {
  const what =
    variantId === undefined || variantId === null
      ? `"${(title ?? '').normalize('NFC')}"`
      : `variant ${variantId}`;
  return `${String(quantity)} × ${what}`;
}
