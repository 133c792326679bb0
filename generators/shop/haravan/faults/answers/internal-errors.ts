import type { AnswerContext } from '../../../hooks.ts';
import type { Reading } from '../../readings/reading.ts';
import type { StoredOrder } from '../../stored-order.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { askedIn, tagsAsked } from '../../../deviation/asked.ts';

interface InternalError
  extends Pick<HaravanFault, 'id' | 'description'>, Partial<Pick<HaravanFault, 'kind' | 'profile'>> {
  readonly concerns: (context: AnswerContext<StoredOrder, Reading>) => boolean;
}

const errors: readonly InternalError[] = [
  {
    id: '500-on-cancel',
    description: 'A well-formed cancel is answered with 500.',
    concerns: ({ operation, answer }) => operation === 'cancelOrder' && answer.status === 200,
  },
  {
    id: '500-on-malformed-body',
    description: 'A body that is not JSON is answered with 500.',
    concerns: ({ request }) => request.unread?.why === 'not-json',
  },
  {
    id: '500-on-second-close',
    description: 'Closing a closed order is answered with 500.',
    kind: 'relation',
    concerns: ({ operation, before }) => operation === 'closeOrder' && typeof before?.closedAt === 'number',
  },
  {
    id: '500-on-unknown-tag',
    description: 'Deleting a tag that the order does not have is answered with 500.',
    kind: 'deep',
    profile: 'full',
    concerns: ({ operation, request, before }) =>
      operation === 'deleteOrderTags' &&
      tagsAsked(request.body).some((tag) => before?.tags.includes(tag) === false),
  },
  {
    id: '500-on-decomposed-note',
    description: 'A note whose letters are written apart from their marks is answered with 500.',
    kind: 'deep',
    concerns: ({ request: { body } }) => {
      const note = askedIn(body)?.['note'];
      return typeof note === 'string' && note !== note.normalize('NFC');
    },
  },
];

/** Requests that break the shop. What they asked for is done all the same. */
export const internalErrors: readonly HaravanFault[] = errors.map(
  ({ id, description, concerns, ...rest }) => ({
    id,
    breaks: ['HRV-ORD-OPS-26'],
    kind: 'answer',
    profile: 'core',
    description,
    ...rest,
    hooks: {
      answer(context) {
        if (!concerns(context)) return;
        context.answer.status = 500;
        context.answer.json = { errors: 'Internal Server Error' };
      },
    },
  }),
);
