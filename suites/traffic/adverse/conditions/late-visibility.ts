import {
  isJsonArray,
  isJsonObject,
  JsonNumber,
  parseExactJson,
  printExactJson,
} from '../../../../spec/json/exact-json.ts';
import { after } from '../went-on.ts';
import type { AdverseRequest, Condition, Interference } from '../condition.ts';

export const lateVisibility: Condition = {
  name: 'late-visibility',
  description:
    'An order that was just created is not to be found yet: 404 when it is read, and missing from lists.',
  most: 2,
  suits: ({ operation, orderId, fresh }) =>
    fresh.size > 0 &&
    (operation === 'listOrders' || (operation === 'getOrder' && orderId !== undefined && fresh.has(orderId))),
  interfere: (request) => (request.operation === 'getOrder' ? notFound : without(request)),
  judge: (met, talks) => {
    const created = talks.filter(
      ({ record, accepted, endedMs }) =>
        record.operation === 'createOrder' && accepted && endedMs <= met.startedMs,
    );
    const later = after(met, talks);
    const again = later.find(
      ({ record }) =>
        record.operation === 'createOrder' &&
        created.some((creation) => creation.record.request.body === record.request.body),
    );
    if (again !== undefined) return { survival: 'not-survived', why: 'the app created the order again' };
    const read = later.some(
      (talk) => talk.record.operation === met.record.operation && talk.orderId === met.orderId,
    );
    if (read) return { survival: 'survived', why: 'the app read again later' };
    return later.length === 0
      ? { survival: 'could-not-tell', why: 'nothing came after it' }
      : { survival: 'could-not-tell', why: 'the app went on without the order, and did not create it again' };
  },
};

const notFound: Interference = {
  kind: 'refuse',
  answer: {
    status: 404,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: '{"errors":"Not Found"}',
  },
};

function without({ fresh }: AdverseRequest): Interference {
  return {
    kind: 'edit',
    edit: (answer) => {
      const body = answer.status === 200 ? parseExactJson(answer.body) : null;
      const orders = isJsonObject(body) ? body['orders'] : undefined;
      if (!isJsonObject(body) || !isJsonArray(orders)) return undefined;
      const shown = orders.filter((order) => {
        const id = isJsonObject(order) ? order['id'] : undefined;
        return !(id instanceof JsonNumber && fresh.has(id.source));
      });
      return shown.length === orders.length
        ? undefined
        : { ...answer, body: printExactJson({ ...body, orders: shown }) };
    },
  };
}
