import type { Fault } from '../fault.ts';
import type { AnswerContext, Hooks, StoreContext } from '../hooks.ts';
import type { FaultFacts } from './fault-facts.ts';
import { writable, type Writable } from './writable.ts';

type SpoilOrder<Order, Reading> = (order: Writable<Order>, context: StoreContext<Order, Reading>) => void;

/** Stores something else than it answers: only reading the order again shows it. */
export function spoiling<Order, Reading>(
  operation: string,
  spoil: SpoilOrder<Order, Reading>,
): Hooks<Order, Reading> {
  return {
    store(context) {
      if (context.operation === operation) spoil(writable(context.order), context);
    },
  };
}

/** A fault that is nothing but spoiling. */
export type Spoil<Order, Reading, Generation extends string> = FaultFacts<Generation> & {
  readonly operation: string;
  readonly spoil: SpoilOrder<Order, Reading>;
};

export function spoils<Order, Reading, Generation extends string = never>(
  plan: Spoil<Order, Reading, Generation>,
): Fault<Order, Reading, Generation> {
  const { operation, spoil, ...facts } = plan;
  return { kind: 'relation', profile: 'core', ...facts, hooks: spoiling(operation, spoil) };
}

/** @returns whether the order was changed */
type OverstepOrder<Order, Reading> = (
  order: Writable<Order>,
  context: AnswerContext<Order, Reading>,
) => boolean;

/** Does more than was asked, and shows it: also where the request was refused or nothing was to be done. */
export function overstepping<Order, Reading>(
  operation: string,
  overstep: OverstepOrder<Order, Reading>,
): Hooks<Order, Reading> {
  return {
    answer(context) {
      const order = context.order ?? context.find(context.request.id);
      if (context.operation !== operation || order === undefined || !overstep(writable(order), context))
        return;
      if (context.answer.status < 300) context.answer.json = { order: context.represent(order) };
    },
  };
}

/** A fault that is nothing but overstepping. */
export type Overstep<Order, Reading, Generation extends string> = FaultFacts<Generation> & {
  readonly operation: string;
  readonly overstep: OverstepOrder<Order, Reading>;
};

export function oversteps<Order, Reading, Generation extends string = never>(
  plan: Overstep<Order, Reading, Generation>,
): Fault<Order, Reading, Generation> {
  const { operation, overstep, ...facts } = plan;
  return { kind: 'relation', profile: 'core', ...facts, hooks: overstepping(operation, overstep) };
}
