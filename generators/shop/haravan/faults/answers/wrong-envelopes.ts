import { isJsonObject, type JsonObject, type JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';

interface WrongEnvelope {
  readonly requirement: string;
  readonly operation: string;
  /** As in the id of the fault. */
  readonly what: string;
  readonly wrap: (json: JsonObject) => JsonValue;
  /** What is answered, in words. */
  readonly words: string;
}

const bare = {
  wrap: ({ order }: JsonObject): JsonValue => order ?? null,
  words: 'the order itself, without its envelope',
};
const asData = { wrap: ({ order }: JsonObject): JsonValue => ({ data: order ?? null }), words: 'data' };
const inAList = {
  wrap: ({ order }: JsonObject): JsonValue => ({ order: [order ?? null] }),
  words: 'a list of one',
};

const envelopes: readonly WrongEnvelope[] = [
  {
    requirement: 'HRV-ORD-OPS-13',
    operation: 'listOrders',
    what: 'list',
    wrap: ({ orders }) => ({ order: orders ?? null }),
    words: 'order, as two of the examples have it',
  },
  {
    requirement: 'HRV-ORD-OPS-14',
    operation: 'countOrders',
    what: 'count',
    wrap: ({ count }) => ({ count: String(count) }),
    words: 'a text',
  },
  { requirement: 'HRV-ORD-OPS-15', operation: 'getOrder', what: 'order-read', ...inAList },
  { requirement: 'HRV-ORD-OPS-16', operation: 'createOrder', what: 'new-order', ...bare },
  { requirement: 'HRV-ORD-OPS-17', operation: 'confirmOrder', what: 'confirmed-order', ...bare },
  { requirement: 'HRV-ORD-OPS-18', operation: 'closeOrder', what: 'closed-order', ...asData },
  {
    requirement: 'HRV-ORD-OPS-19',
    operation: 'openOrder',
    what: 'opened-order',
    wrap: () => ({}),
    words: 'an empty object',
  },
  { requirement: 'HRV-ORD-OPS-20', operation: 'cancelOrder', what: 'cancelled-order', ...inAList },
  { requirement: 'HRV-ORD-OPS-21', operation: 'updateOrder', what: 'updated-order', ...asData },
  {
    requirement: 'HRV-ORD-OPS-22',
    operation: 'addOrderTags',
    what: 'added-tags',
    wrap: ({ tags }) => ({ tags: typeof tags === 'string' ? tags.split(',') : [] }),
    words: 'a list of texts',
  },
  {
    requirement: 'HRV-ORD-OPS-23',
    operation: 'deleteOrderTags',
    what: 'deleted-tags',
    wrap: ({ tags }) => tags ?? null,
    words: 'the text itself, without its envelope',
  },
  { requirement: 'HRV-ORD-OPS-24', operation: 'assignOrder', what: 'assigned-order', ...bare },
];

const missingEnvelope: HaravanFault = {
  id: 'missing-envelope',
  breaks: ['HRV-ORD-OPS-16'],
  kind: 'answer',
  profile: 'core',
  description: 'A single order is answered without its envelope.',
  hooks: {
    answer({ answer }) {
      const { json } = answer;
      if (isJsonObject(json) && json['order'] !== undefined) answer.json = json['order'];
    },
  },
};

/** Contents under another name than the documented one, or in another form. */
export const wrongEnvelopes: readonly HaravanFault[] = [
  missingEnvelope,
  ...envelopes.map(({ requirement, operation, what, wrap, words }): HaravanFault => ({
    id: `${what}-misplaced`,
    breaks: [requirement],
    kind: 'answer',
    profile: 'core',
    description: `The answer to ${operation} holds its content as ${words}.`,
    hooks: {
      answer(context) {
        const { answer } = context;
        if (context.operation !== operation || answer.status >= 300 || !isJsonObject(answer.json)) return;
        answer.json = wrap(answer.json);
      },
    },
  })),
];
