import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const fulfillmentLocation: Check<'creation'> = {
  name: 'fulfillment-location',
  statement: 'A fulfillment asked for at a location is made there.',
  judges: 'creation',
  judge({ draft, answer }) {
    const asked = draft.fulfillments?.[0]?.locationId;
    if (asked === undefined || !answer.fulfillments) return undefined;
    const made = answer.fulfillments.map(({ locationId }) => String(locationId));
    if (made.includes(asked)) return holds;
    return breaks({
      message: `A fulfillment at location ${asked} was asked for, but the fulfillments are at ${made.join(', ') || 'none'}.`,
      pointer: answer.at('fulfillments'),
      expected: asked,
      received: made.join(', ') || 'no fulfillment',
    });
  },
};
