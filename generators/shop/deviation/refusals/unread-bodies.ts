import { family } from '../family.ts';

/** Bodies that cannot be read, and are read all the same. */
export const unreadBodies = family('answer', {
  'malformed-body-read-as-nothing': {
    description: 'A body that is not JSON is taken for one that asks for nothing.',
    hooks: {
      request(context) {
        if (context.unread?.why !== 'not-json') return;
        context.unread = undefined;
        context.body = { order: {} };
      },
    },
  },
});
