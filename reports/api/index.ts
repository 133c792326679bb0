/** What programs may use of this package: its root. Everything else in it may change with any version. */
export { platforms, type Platform } from '../../spec/platforms.ts';
export type { ExchangeGiven } from './exchange-given.ts';
export { GivenError, type JsonGiven } from './given-json.ts';
export { judgeExchange, type JudgeExchangeOptions } from './judge-exchange.ts';
export { judgeOrder, type JudgeOrderOptions } from './judge-order.ts';
export {
  isConformant,
  type Deviation,
  type DocsPlace,
  type JudgedRequirement,
} from './judged-requirement.ts';
export { orderDrafts, type OrderDraftsOptions } from './order-drafts.ts';
export { startShop, type ShopVariant, type StartedShop, type StartShopOptions } from './start-shop.ts';
