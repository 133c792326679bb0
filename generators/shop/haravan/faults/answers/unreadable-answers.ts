import type { SendContext } from '../../../hooks.ts';
import type { Reply } from '../../../reply.ts';
import type { HaravanFault } from '../haravan-fault.ts';

interface Unreadable extends Pick<HaravanFault, 'id' | 'description'> {
  readonly concerns: (context: SendContext) => boolean;
  readonly spoil: (reply: Reply) => void;
}

const answers: readonly Unreadable[] = [
  {
    id: 'count-as-html',
    description: 'The count is answered as a page of HTML with 200.',
    concerns: ({ operation }) => operation === 'countOrders',
    spoil(reply) {
      reply.headers = { ...reply.headers, 'content-type': 'text/html' };
      reply.body = '<!doctype html><title>Haravan</title><p>Please log in.';
    },
  },
  {
    id: 'confirm-answers-nothing',
    description: 'A confirmation is answered with 200 and an empty body.',
    concerns: ({ operation }) => operation === 'confirmOrder',
    spoil(reply) {
      reply.body = '';
    },
  },
  {
    id: 'tags-with-trailing-comma',
    description:
      'The answer to adding tags has a comma after its last member, as some examples of the docs do.',
    concerns: ({ operation }) => operation === 'addOrderTags',
    spoil(reply) {
      reply.body = reply.body.replace(/\}$/, ',}');
    },
  },
  {
    id: 'update-cut-in-half',
    description: 'The answer to an update ends in its middle.',
    concerns: ({ operation }) => operation === 'updateOrder',
    spoil(reply) {
      reply.body = reply.body.slice(0, reply.body.length / 2);
    },
  },
];

/** Successful answers that are not JSON. */
export const unreadableAnswers: readonly HaravanFault[] = answers.map(
  ({ id, description, concerns, spoil }) => ({
    id,
    breaks: ['HRV-ORD-OPS-25'],
    kind: 'answer',
    profile: 'core',
    description,
    hooks: {
      send(context) {
        if (concerns(context) && context.reply.status < 300) spoil(context.reply);
      },
    },
  }),
);
