import { decimal, readDecimal, sum } from '../../../spec/decimal.ts';
import { argument, type Check, type Given } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Order } from '../../../spec/order/order.ts';
import type { OrderDraft } from '../../../spec/order/order-draft.ts';
import { askedAndKept } from './asked-and-kept.ts';

/**
 * `form: amount` compares decimals, `exact` bytes; otherwise texts count as the same in any Unicode composition. `in: answer` or
 * `in: reading` judges one of the two alone. `shown: true` judges only what the order shows a value of. Amounts of codes that are
 * more than the lines cost are left out: a shop may show what it took off.
 */
export const echo: Check<'creation'> = {
  name: 'echo',
  statement:
    'What a client sends with a new order comes back as it was sent, in the answer and in the reading after it.',
  judges: 'creation',
  judge({ draft, exchange, answer, read }, given) {
    if (given.with['path'] === 'discountCodes.amount' && !isWithinLines(draft, answer)) return undefined;
    const where = given.with['in'];
    const answered = where === 'reading' ? undefined : judgeKept({ draft, order: answer, exchange }, given);
    const later =
      read &&
      where !== 'answer' &&
      judgeKept({ draft, order: read.order, exchange: read.exchange, after: exchange }, given);
    return [answered, later].filter((judgement) => judgement !== undefined && judgement !== false);
  },
};

interface Seen {
  readonly draft: OrderDraft;
  readonly order: Order;
  readonly exchange: Exchange;
  readonly after?: Exchange;
}

function judgeKept({ draft, order, exchange, after }: Seen, given: Given): Judgement | undefined {
  const path = argument(given, 'path');
  const kept = askedAndKept(draft, order, path);
  if (path.startsWith('shippingAddress.') && isSentNowhere(order)) return undefined;
  if (kept === undefined || (given.with['shown'] === true && kept.received.every(isNowhere)))
    return undefined;
  const normal = normalForm(String(given.with['form'] ?? 'text'));
  const left = kept.received.map(normal);
  const missing = kept.asked.map(normal).filter((value) => !takeOut(left, value));
  if (missing.length === 0 && (left.length === 0 || !kept.byAll)) return holds;
  return breaks({
    message: `The order was created with ${path} ${quote(kept.asked)}, but has ${quote(kept.received)}.`,
    pointer: kept.pointer,
    expected: quote(kept.asked),
    received: quote(kept.received),
    shows: after === undefined ? [exchange] : [exchange, after],
  });
}

/** Docs have no shipping address on orders that do not require shipping, whatever was sent with them; an example has one. */
function isSentNowhere({ shippingAddress, lineItems }: Order): boolean {
  if (shippingAddress !== null && shippingAddress !== undefined) return false;
  return (lineItems ?? []).length > 0 && (lineItems ?? []).every((line) => line.requiresShipping === false);
}

function isNowhere(text: string): boolean {
  return text === 'undefined' || text === 'null';
}

function isWithinLines({ discountCodes = [] }: OrderDraft, { totalLineItemsPrice: lines }: Order): boolean {
  const asked = sum(discountCodes.map(({ amount = '0' }) => decimal(amount)));
  return !lines || asked.lte(lines);
}

/** Takes one occurrence of a value out of a list; false where there is none. */
function takeOut(list: string[], value: string): boolean {
  const index = list.indexOf(value);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

function normalForm(form: string): (text: string) => string {
  if (form === 'amount') return (text) => readDecimal(text)?.toFixed() ?? text;
  if (form === 'exact') return (text) => text;
  return (text) => text.normalize('NFC');
}

function quote(values: readonly string[]): string {
  const text = values.length === 0 ? 'nothing' : values.map((value) => JSON.stringify(value)).join(', ');
  return text.length > 200 ? `${text.slice(0, 197)}…` : text;
}
