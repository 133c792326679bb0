import type { Reply } from '../../reply.ts';
import type { CommonFault } from '../family.ts';

export interface Spoiling {
  readonly spoil: (reply: Reply) => void;
  /** What becomes of the answer, in words that follow the name of its operation. */
  readonly words: string;
}

/** Ways in which a successful answer is not the JSON it should be. */
export const spoilings = {
  page: {
    words: 'is answered as a page of HTML with 200',
    spoil(reply) {
      reply.headers = { ...reply.headers, 'content-type': 'text/html' };
      reply.body = '<!doctype html><title>Shop</title><p>Please log in.';
    },
  },
  nothing: {
    words: 'is answered with success and an empty body',
    spoil(reply) {
      reply.body = '';
    },
  },
  trailingComma: {
    words: 'is answered with a comma after the last member, as some examples of docs have it',
    spoil(reply) {
      reply.body = reply.body.replace(/\}$/, ',}');
    },
  },
  half: {
    words: 'is answered with a body that ends in its middle',
    spoil(reply) {
      reply.body = reply.body.slice(0, reply.body.length / 2);
    },
  },
} as const satisfies Record<string, Spoiling>;

export interface Unreadable extends Spoiling {
  readonly id: string;
  readonly requirement: string;
  readonly operation: string;
}

/** Successful answers that are not JSON. */
export function unreadableAnswers(rows: readonly Unreadable[]): readonly CommonFault[] {
  return rows.map(({ id, requirement, operation, spoil, words }) => ({
    id,
    breaks: [requirement],
    kind: 'answer',
    profile: 'core',
    description: `A successful ${operation} ${words}.`,
    hooks: {
      send(context) {
        if (context.operation === operation && context.reply.status < 300) spoil(context.reply);
      },
    },
  }));
}
