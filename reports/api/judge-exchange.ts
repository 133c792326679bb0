import type { Platform } from '../../spec/platforms.ts';
import type { ExchangeGiven } from './exchange-given.ts';
import { judgeExchangeBy } from './judge-exchange-by.ts';
import type { JudgedRequirement } from './judged-requirement.ts';
import { loadRuler } from './ruler.ts';

export interface JudgeExchangeOptions {
  readonly platform: Platform;
}

/**
 * Judges one exchange with a shop of Haravan or Sapo by every promise of the docs that it alone can show: status, envelope, form of each
 * attribute, sums of each order, and of a new order that it is what was asked for. Sends nothing. The worst is told first.
 *
 * @throws GivenError where the exchange means no operation of the platform's Order API, or cannot be read
 *
 * @example
 * ```ts
 * import { isConformant, judgeExchange } from 'order-conformance';
 *
 * const judged = await judgeExchange(
 *   {
 *     request: { method: 'GET', url: 'https://apis.haravan.com/com/orders.json?limit=50' },
 *     response: { status: 200, headers: { 'X-Haravan-Api-Call-Limit': '1/80' }, body: '{"orders":[]}' },
 *   },
 *   { platform: 'haravan' },
 * );
 * console.log(isConformant(judged));
 * ```
 */
export async function judgeExchange(
  exchange: ExchangeGiven,
  { platform }: JudgeExchangeOptions,
): Promise<readonly JudgedRequirement[]> {
  return judgeExchangeBy(await loadRuler(platform), exchange);
}
