import { parseExact } from '../../exact-json.ts';
import type { AnswerContext } from '../../hooks.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import type { CommonFault } from '../family.ts';

export interface Unfound {
  readonly requirement: string;
  readonly operation: string;
  readonly id: string;
  readonly description: string;
  readonly answers: (context: AnswerContext<KeptOrder, unknown>) => void;
}

/** Orders that do not exist, and are answered otherwise than with 404. */
export function unknownOrders(rows: readonly Unfound[]): readonly CommonFault[] {
  return rows.map(({ requirement, operation, id, description, answers }) => ({
    id,
    breaks: [requirement],
    kind: 'answer',
    profile: 'core',
    description,
    hooks: {
      answer(context) {
        if (context.operation === operation && context.answer.status === 404) answers(context);
      },
    },
  }));
}

/** Answers an order that there is, under the id that was asked for. */
export function asAnother({ answer, orders, represent, request }: AnswerContext<KeptOrder, unknown>): void {
  const [other] = orders;
  if (other === undefined) return;
  answer.status = 200;
  answer.json = { order: { ...represent(other), id: parseExact(request.id ?? '0') } };
}

export function withStatus(status: number): Unfound['answers'] {
  return ({ answer }) => {
    answer.status = status;
  };
}
