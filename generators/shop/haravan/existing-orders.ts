import { BodyFields } from '../body-fields.ts';
import { isJsonObject, parseExact } from '../exact-json.ts';
import { app } from './catalogue.ts';
import { assembleOrder } from './create/assemble-order.ts';
import { countOrder } from './create/choose-customer.ts';
import { lives, type Life } from './existing-lives.ts';
import type { Reading } from './readings/reading.ts';
import { addOrder, type ShopState } from './shop-state.ts';

export interface ExistingPlan {
  readonly count: number;
  readonly reading: Reading;
  /** When the shop opens; every existing order is older. */
  readonly now: number;
}

const anHour = 3600 * 1000;

/** Orders that others made before: one after the other through the lives an order can have had, an hour apart. */
export function addExistingOrders(state: ShopState, { count, reading, now }: ExistingPlan): void {
  const beginnings = lives.map(beginning);
  for (let index = 0; index < count; index += 1) {
    const begun = beginnings[index % beginnings.length];
    const createdAt = now - (count - index) * anHour;
    if (begun !== undefined) live(state, { ...begun, reading, createdAt, changedAt: createdAt + anHour / 2 });
  }
}

/** One more order of somebody else's, made now: the next life after those that there are orders for. */
export function addOthersOrder(state: ShopState, { reading, now }: Omit<ExistingPlan, 'count'>): void {
  const life = lives[state.orders.length % lives.length];
  if (life !== undefined) live(state, { ...beginning(life), reading, createdAt: now, changedAt: now });
}

function beginning(life: Life): Pick<Birth, 'life' | 'fields'> {
  return { life, fields: requestFields(life.request) };
}

interface Birth {
  readonly life: Life;
  readonly fields: BodyFields;
  readonly reading: Reading;
  readonly createdAt: number;
  /** When what happened to it later happened. */
  readonly changedAt: number;
}

function live(state: ShopState, { life, fields, reading, createdAt, changedAt }: Birth): void {
  const order = assembleOrder(fields, { state, reading, now: createdAt });
  if (order.customer !== null) order.customer = countOrder(order.customer, { order, fields, state });
  addOrder(state, order);
  life.afterwards?.(order, { state, reading, now: changedAt, userId: app.userId });
}

function requestFields(request: object): BodyFields {
  const body = parseExact(JSON.stringify(request));
  if (!isJsonObject(body)) throw new TypeError('A life begins with a request object');
  return new BodyFields(body, 'order');
}
