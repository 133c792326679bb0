import { numberOf } from '../../deviation/answered.ts';
import { askedIn } from '../../deviation/asked.ts';
import { mishears } from '../../deviation/mishears.ts';
import { listIn } from '../../deviation/answered.ts';
import { ExactNumber, type JsonObject, type JsonValue } from '../../exact-json.ts';
import { Refusal } from '../../refusal.ts';
import { catalogue } from '../catalogue.ts';
import type { SapoFault } from './sapo-fault.ts';

const path = 'inventory_behaviour';
const obeying = 'decrement_obeying_policy';

/** Hears one way to mind the stock as another. */
function taking(given: string, other: string): (value: JsonValue) => JsonValue {
  return (behaviour) => (behaviour === given ? other : behaviour);
}

/** Orders that mind the stock in another way than they are asked to. */
export const stockFaults: readonly SapoFault[] = [
  mishears({
    id: 'obeying-policy-oversells',
    breaks: ['SPO-ORD-STOCK-01'],
    description: 'More than there is of a product that may not be oversold is sold also to who minds that.',
    path,
    as: taking(obeying, 'decrement_ignoring_policy'),
  }),
  {
    id: 'order-refused-for-stock-made',
    breaks: ['SPO-ORD-STOCK-02'],
    kind: 'relation',
    profile: 'core',
    description: 'An order refused for want of stock is made all the same.',
    hooks: {
      request({ operation, body }) {
        const asked = askedIn(body);
        if (operation === 'createOrder' && asked !== undefined && oversells(asked)) asked[path] = 'bypass';
      },
      answer({ operation, request: { body }, answer }) {
        const asked = askedIn(body);
        if (operation !== 'createOrder' || asked === undefined || !isMade(asked)) return;
        answer.status = 422;
        answer.json = { errors: { line_items: ['not enough of a variant are left'] } };
      },
    },
  },
  mishears({
    id: 'bypass-minds-the-stock',
    breaks: ['SPO-ORD-STOCK-03'],
    description: 'bypass refuses more than there is.',
    path,
    as: taking('bypass', obeying),
  }),
  mishears({
    id: 'ignoring-policy-obeys-it',
    breaks: ['SPO-ORD-STOCK-04'],
    description:
      'decrement_ignoring_policy refuses more than there is of a product that may not be oversold.',
    path,
    as: taking('decrement_ignoring_policy', obeying),
  }),
  {
    id: 'obeying-policy-never-oversells',
    breaks: ['SPO-ORD-STOCK-05'],
    kind: 'relation',
    profile: 'core',
    description:
      'decrement_obeying_policy refuses more than there is also of a product that may be oversold.',
    hooks: {
      request(context) {
        const asked = askedIn(context.body);
        if (context.operation !== 'createOrder' || asked?.[path] !== obeying || !exceeds(asked)) return;
        const refusal = new Refusal(422, { line_items: ['not enough of a variant are left'] });
        context.unread = { why: 'missing', text: '', refusal };
      },
    },
  },
  {
    id: 'stock-minded-by-default',
    breaks: ['SPO-ORD-STOCK-06'],
    kind: 'relation',
    profile: 'core',
    description: 'An order that says nothing of the stock is refused where there is not enough.',
    hooks: {
      request({ operation, body }) {
        const asked = askedIn(body);
        if (operation === 'createOrder' && asked !== undefined) asked[path] ??= obeying;
      },
    },
  },
  mishears({
    id: 'unlisted-behaviour-accepted',
    breaks: ['SPO-ORD-STOCK-07'],
    description: 'A way to mind the stock that is not listed is taken for bypass.',
    path,
    as: (behaviour) =>
      ['bypass', obeying, 'decrement_ignoring_policy'].includes(String(behaviour)) ? behaviour : 'bypass',
  }),
];

/** Bodies that were heard as asking for an order to be made, and are to be refused. */
const made = new WeakSet<object>();

function oversells(asked: JsonObject): boolean {
  const isTooMuch = asked[path] === obeying && exceeds(asked, 'deny');
  if (isTooMuch) made.add(asked);
  return isTooMuch;
}

function isMade(asked: JsonObject): boolean {
  return made.has(asked);
}

/** Whether more is asked for of a variant than there was when the shop opened. */
function exceeds(asked: JsonObject, policy?: 'deny'): boolean {
  return listIn(asked, 'line_items').some(({ variant_id: id, quantity }) => {
    const variant = catalogue.find((sold) => id instanceof ExactNumber && String(sold.id) === id.text);
    if (variant === undefined || variant.stock === null || (policy ?? variant.policy) !== variant.policy)
      return false;
    return numberOf(quantity) > variant.stock;
  });
}
