import { isJsonObject, type JsonObject, type JsonValue } from '../../exact-json.ts';
import { family, type CommonFault } from '../family.ts';

export interface Wrapping {
  readonly wrap: (json: JsonObject) => JsonValue;
  /** What is answered, in words. */
  readonly words: string;
}

/** Ways to answer one order, or a count, under another name than the documented one, or in another form. */
export const wrappings = {
  bare: {
    wrap: ({ order }) => order ?? null,
    words: 'the order itself, without its envelope',
  },
  asData: { wrap: ({ order }) => ({ data: order ?? null }), words: 'data' },
  inAList: { wrap: ({ order }) => ({ order: [order ?? null] }), words: 'a list of one' },
  nothing: { wrap: () => ({}), words: 'an empty object' },
  textCount: { wrap: ({ count }) => ({ count: String(count) }), words: 'a text' },
} as const satisfies Record<string, Wrapping>;

export interface WrongEnvelope extends Wrapping {
  readonly requirement: string;
  readonly operation: string;
  /** As in the id of the fault. */
  readonly what: string;
}

/** Contents that stand elsewhere, an operation each. */
export function wrongEnvelopes(rows: readonly WrongEnvelope[]): readonly CommonFault[] {
  return rows.map(({ requirement, operation, what, wrap, words }) => ({
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
  }));
}

export const missingEnvelopes = family('answer', {
  'missing-envelope': {
    description: 'A single order is answered without its envelope.',
    hooks: {
      answer({ answer }) {
        const { json } = answer;
        if (isJsonObject(json) && json['order'] !== undefined) answer.json = json['order'];
      },
    },
  },
});
