import { lostScopeChecks, lostScopes as scopes } from '../../../deviation/refusals/scopes.ts';

/** Writes that a token for reading may do. */
export const lostScopes = [
  ...lostScopeChecks({ 'lost-scope-check': ['HRV-ORD-AUTH-03', 'HRV-ORD-AUTH-07', 'HRV-ORD-AUTH-08'] }),
  ...scopes([
    ['HRV-ORD-AUTH-03', 'createOrder', 'creating'],
    ['HRV-ORD-AUTH-04', 'confirmOrder', 'confirming'],
    ['HRV-ORD-AUTH-05', 'closeOrder', 'closing'],
    ['HRV-ORD-AUTH-06', 'openOrder', 'opening'],
    ['HRV-ORD-AUTH-07', 'cancelOrder', 'cancelling'],
    ['HRV-ORD-AUTH-08', 'updateOrder', 'updating'],
    ['HRV-ORD-AUTH-09', 'addOrderTags', 'adding-tags'],
    ['HRV-ORD-AUTH-10', 'deleteOrderTags', 'deleting-tags'],
  ]),
];
