import type { Fault } from '../fault.ts';
import type { AnswerContext, StoreContext } from '../hooks.ts';
import type { FaultFacts } from './fault-facts.ts';
import { writable, type Writable } from './writable.ts';

/** A fault that stores something else than it answers: only reading the order again shows it. */
export type Spoil<Order, Reading, Generation extends string> = FaultFacts<Generation> & {
  readonly operation: string;
  readonly spoil: (order: Writable<Order>, context: StoreContext<Order, Reading>) => void;
};

export function spoils<Order, Reading, Generation extends string = never>(
  plan: Spoil<Order, Reading, Generation>,
): Fault<Order, Reading, Generation> {
  const { operation, spoil, ...facts } = plan;
  return {
    kind: 'relation',
    profile: 'core',
    ...facts,
    hooks: {
      store(context) {
        if (context.operation === operation) spoil(writable(context.order), context);
      },
    },
  };
}

/** A fault that does more than was asked, and shows it: also where the request was refused or nothing was to be done. */
export type Overstep<Order, Reading, Generation extends string> = FaultFacts<Generation> & {
  readonly operation: string;
  /** @returns whether the order was changed */
  readonly overstep: (order: Writable<Order>, context: AnswerContext<Order, Reading>) => boolean;
};

export function oversteps<Order, Reading, Generation extends string = never>(
  plan: Overstep<Order, Reading, Generation>,
): Fault<Order, Reading, Generation> {
  const { operation, overstep, ...facts } = plan;
  return {
    kind: 'relation',
    profile: 'core',
    ...facts,
    hooks: {
      answer(context) {
        const order = context.order ?? context.find(context.request.id);
        if (context.operation !== operation || order === undefined || !overstep(writable(order), context))
          return;
        if (context.answer.status < 300) context.answer.json = { order: context.represent(order) };
      },
    },
  };
}
