import type { AnswerContext, StoreContext } from '../../hooks.ts';
import { writable, type WritableOrder } from '../hooks/writable-order.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { FaultFacts, HaravanFault } from './haravan-fault.ts';

type Spoiling = StoreContext<StoredOrder, Reading>;
type Answering = AnswerContext<StoredOrder, Reading>;

/** A fault that stores something else than it answers: only reading the order again shows it. */
export interface Spoil extends FaultFacts {
  readonly operation: string;
  readonly spoil: (order: WritableOrder, context: Spoiling) => void;
}

export function spoils({ operation, spoil, ...facts }: Spoil): HaravanFault {
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
export interface Overstep extends FaultFacts {
  readonly operation: string;
  /** @returns whether the order was changed */
  readonly overstep: (order: WritableOrder, context: Answering) => boolean;
}

export function oversteps({ operation, overstep, ...facts }: Overstep): HaravanFault {
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
