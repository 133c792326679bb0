import type { AnswerContext, Hooks } from '../../hooks.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { askedIn } from '../asked.ts';
import { family } from '../family.ts';

/** Requests that break the shop. What they asked for is done all the same. */
export const internalErrors = family('answer', {
  '500-on-cancel': {
    description: 'A well-formed cancel is answered with 500.',
    hooks: failing(({ operation, answer }) => operation === 'cancelOrder' && answer.status === 200),
  },
  '500-on-malformed-body': {
    description: 'A body that is not JSON is answered with 500.',
    hooks: failing(({ request }) => request.unread?.why === 'not-json'),
  },
  '500-on-second-close': {
    kind: 'relation',
    description: 'Closing a closed order is answered with 500.',
    hooks: failing(
      ({ operation, before }) => operation === 'closeOrder' && typeof before?.closedAt === 'number',
    ),
  },
  '500-on-decomposed-note': {
    kind: 'deep',
    description: 'A note whose letters are written apart from their marks is answered with 500.',
    hooks: failing(({ request: { body } }) => {
      const note = askedIn(body)?.['note'];
      return typeof note === 'string' && note !== note.normalize('NFC');
    }),
  },
});

/** Answers 500 to the requests it is about. */
export function failing(
  concerns: (context: AnswerContext<KeptOrder, unknown>) => boolean,
): Hooks<KeptOrder, unknown> {
  return {
    answer(context) {
      if (!concerns(context)) return;
      context.answer.status = 500;
      context.answer.json = { errors: 'Internal Server Error' };
    },
  };
}
