import { answerOrder, bodyFields, namedOrder } from '../../operations/operation.ts';
import type { HaravanOperation } from './haravan-operation.ts';

/** What is not sent stays as an earlier assignment left it. */
export const assignOrder: HaravanOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  const body = bodyFields(call);
  order.assignment = {
    at: tools.now,
    userIds: body.ids('user_ids') ?? order.assignment?.userIds ?? [],
    groupUserIds: body.ids('group_user_ids') ?? order.assignment?.groupUserIds ?? [],
    locationId: body.id('location_id') ?? order.assignment?.locationId ?? null,
  };
  order.updatedAt = tools.now;
  return answerOrder(order, tools);
};
