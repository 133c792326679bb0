import type { Platform } from '../../spec/platforms.ts';
import type { JsonGiven } from './given-json.ts';
import { judgeOrderBy } from './judge-order-by.ts';
import type { JudgedRequirement } from './judged-requirement.ts';
import { loadRuler } from './ruler.ts';

export interface JudgeOrderOptions {
  readonly platform: Platform;
  /**
   * The body that the order was created with, with or without its `order` around it. The order is then also judged by what was asked
   * for: texts, prices and codes come back as sent, discounts and taxes are those of the draft. The order must be the one that was
   * answered, or read before anything was done to it. Left out: the order may be anybody's, at any time of its life; sums and forms
   * that a platform only promises of the answer to a creation (most of Sapo's) are then warnings, never failures.
   */
  readonly draft?: JsonGiven;
}

/**
 * Judges one order of Haravan or Sapo by every promise of the docs that it alone can show: form of each attribute, sums, states that
 * belong together. Sends nothing. The worst is told first. Which of a platform's key sets the order has is not judged: all conform.
 *
 * @param order as received, best as text ({@link JsonGiven}), with or without its `order` around it; pointers count from what was given
 * @throws GivenError where order or draft cannot be read
 *
 * @example
 * ```ts
 * import { judgeOrder } from 'order-conformance';
 *
 * const draft = '{"order":{"line_items":[{"title":"Áo","price":199000,"quantity":2}]}}';
 * const answered = await fetch('http://127.0.0.1:4010/com/orders.json', { method: 'POST', body: draft });
 * const judged = await judgeOrder(await answered.text(), { platform: 'haravan', draft });
 * for (const { id, outcome, pointer, message } of judged) {
 *   if (outcome === 'fail') console.log(id, pointer, message);
 * }
 * ```
 */
export async function judgeOrder(
  order: JsonGiven,
  { platform, ...options }: JudgeOrderOptions,
): Promise<readonly JudgedRequirement[]> {
  return judgeOrderBy(await loadRuler(platform), order, options);
}
