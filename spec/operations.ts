/** The neutral operations on orders; a contract's operationIds are these names. A platform may lack some. */
export const operationIds = [
  'listOrders',
  'countOrders',
  'getOrder',
  'createOrder',
  'confirmOrder',
  'closeOrder',
  'openOrder',
  'cancelOrder',
  'updateOrder',
  'addOrderTags',
  'deleteOrderTags',
  'assignOrder',
  'deleteOrder',
] as const;

export type OperationId = (typeof operationIds)[number];

export function isOperationId(name: string): name is OperationId {
  return (operationIds as readonly string[]).includes(name);
}

export const readOperations = [
  'listOrders',
  'countOrders',
  'getOrder',
] as const satisfies readonly OperationId[];

/** Does this operation change the shop? */
export function changesShop(operation: OperationId): boolean {
  return !(readOperations as readonly OperationId[]).includes(operation);
}
