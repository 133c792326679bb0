import type { Dialect } from '../../spec/dialect.ts';
import { isJsonObject } from '../../spec/json/exact-json.ts';
import { changesShop, type OperationId } from '../../spec/operations.ts';
import { readAskedChange, tagsIn } from './asked-change.ts';
import type { Exchange } from './exchange.ts';
import type { Lives } from './lives.ts';
import type { Intent } from './record.ts';
import type { Change, Probe } from './subjects.ts';

const judgedAsChange: readonly Intent[] = ['ask', 'repeat', 'unsaid', 'forbidden-change'];

/** Single writes; of those sent together with another the order in which they were done is not known. */
export function deriveChanges(
  exchanges: readonly Exchange[],
  lives: Lives,
  dialect: Dialect,
): readonly Change[] {
  return exchanges.flatMap((exchange) => {
    const { operation, intent, together } = exchange.record;
    const { orderId } = exchange;
    if (operation === null || !changesShop(operation) || orderId === undefined) return [];
    if (exchange.status === undefined || together !== undefined || !judgedAsChange.includes(intent))
      return [];
    return [describeChange({ exchange, operation, orderId }, lives, dialect)];
  });
}

interface Write {
  readonly exchange: Exchange;
  readonly operation: OperationId;
  readonly orderId: string;
}

function describeChange({ exchange, operation, orderId }: Write, lives: Lives, dialect: Dialect): Change {
  return {
    ...readAskedChange(exchange, dialect),
    operation,
    exchange,
    orderId,
    accepted: exchange.accepted,
    before: lives.stateBefore(orderId, exchange.index),
    after: lives.stateAfter(orderId, exchange.index),
    answeredTags: isJsonObject(exchange.answer) ? tagsIn(exchange.answer, dialect) : undefined,
  };
}

export function deriveProbes(exchanges: readonly Exchange[], lives: Lives): readonly Probe[] {
  return exchanges.flatMap((exchange) => {
    if (exchange.status === undefined || judgedAsChange.includes(exchange.record.intent)) return [];
    const { orderId } = exchange;
    if (orderId === undefined) return [{ exchange, before: undefined, after: undefined }];
    return [
      {
        exchange,
        before: lives.stateBefore(orderId, exchange.index),
        after: lives.stateAfter(orderId, exchange.index),
      },
    ];
  });
}
