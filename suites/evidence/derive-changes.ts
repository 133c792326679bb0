import type { Dialect } from '../../spec/dialect.ts';
import { isJsonObject, type JsonObject } from '../../spec/json/exact-json.ts';
import { changesShop, type OperationId } from '../../spec/operations.ts';
import { cancellationShape, orderUpdateShape } from '../../spec/order/order-draft.ts';
import { splitTags } from '../../spec/order/read-order.ts';
import { readDraft } from '../../spec/order/write-draft.ts';
import type { Exchange } from './exchange.ts';
import type { Lives } from './lives.ts';
import type { Intent } from './record.ts';
import type { Change, Probe } from './subjects.ts';

const judgedAsChange: readonly Intent[] = ['ask', 'repeat', 'forbidden-change'];

export function deriveChanges(
  exchanges: readonly Exchange[],
  lives: Lives,
  dialect: Dialect,
): readonly Change[] {
  return exchanges.flatMap((exchange) => {
    const { operation, intent } = exchange.record;
    const { orderId } = exchange;
    if (operation === null || !changesShop(operation) || orderId === undefined) return [];
    if (exchange.status === undefined || !judgedAsChange.includes(intent)) return [];
    return [describeChange({ exchange, operation, orderId }, lives, dialect)];
  });
}

interface Write {
  readonly exchange: Exchange;
  readonly operation: OperationId;
  readonly orderId: string;
}

function describeChange({ exchange, operation, orderId }: Write, lives: Lives, dialect: Dialect): Change {
  const asked = exchange.asked ?? {};
  const updated = asked[dialect.envelopes.order];
  return {
    operation,
    exchange,
    orderId,
    accepted: exchange.accepted,
    before: lives.stateBefore(orderId, exchange.index),
    after: lives.stateAfter(orderId, exchange.index),
    cancellation: readDraft(cancellationShape, asked, dialect.names),
    update: readDraft(orderUpdateShape, isJsonObject(updated) ? updated : {}, dialect.names),
    tags: tagsIn(asked, dialect) ?? [],
    answeredTags: isJsonObject(exchange.answer) ? tagsIn(exchange.answer, dialect) : undefined,
  };
}

function tagsIn(body: JsonObject, dialect: Dialect): readonly string[] | undefined {
  const tags = body[dialect.envelopes.tags];
  if (tags === null) return [];
  return typeof tags === 'string' ? splitTags(tags) : undefined;
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
