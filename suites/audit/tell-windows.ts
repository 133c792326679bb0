import type { Order } from '../../spec/order/order.ts';
import type { Story } from '../scenarios/story.ts';
import { wireTime } from './walk-plan.ts';

type Query = Readonly<Record<string, string>>;

/** Orders that a window is made around: few enough for its list to be whole. */
const windowLength = 20;

/**
 * Asks for windows over the newest orders and over the oldest: whole, in halves, and through every filter, with the whole list before
 * and after to say what each of them must hold.
 * @returns how many there were
 */
export async function tellWindows(story: Story): Promise<string> {
  const pages = [await newest(story), await oldest(story)];
  let told = 0;
  let before = '';
  for (const page of pages) {
    const window = windowOver(page, story);
    if (window === undefined || JSON.stringify(window) === before) continue;
    before = JSON.stringify(window);
    told += (await tellWindow(story, window)) ? 1 : 0;
  }
  return `${told} ${told === 1 ? 'window' : 'windows'} of orders`;
}

async function newest(story: Story): Promise<readonly Order[]> {
  const query = { ...story.everything, ...story.sorted('createdAt', 'desc'), limit: String(windowLength) };
  return (await story.client.list(query)).orders;
}

async function oldest(story: Story): Promise<readonly Order[]> {
  const sorted = story.sorted('createdAt', 'asc');
  const first = sorted.order === undefined ? { since_id: '0' } : sorted;
  return (await story.client.list({ ...story.everything, ...first, limit: String(windowLength) })).orders;
}

interface Window {
  readonly fromMs: number;
  readonly middleMs: number;
  readonly toMs: number;
}

/** From a second before the first to a second after the last; the middle lies between two of them. */
function windowOver(orders: readonly Order[], { run }: Story): Window | undefined {
  const since = Date.parse(run.audit?.since ?? '1970-01-01T00:00:00Z');
  const times = orders
    .map(({ createdAt }) => Date.parse(createdAt ?? ''))
    .filter((time) => time >= since)
    .toSorted((a, b) => a - b);
  const [first] = times;
  const last = times.at(-1);
  const middle = Math.floor(times.length / 2);
  if (first === undefined || last === undefined) return undefined;
  const [left = first, right = last] = [times[middle - 1], times[middle]];
  return { fromMs: first - 2000, middleMs: Math.floor((left + right) / 2), toMs: last + 2000 };
}

/** @returns whether its list was whole */
async function tellWindow(story: Story, { fromMs, middleMs, toMs }: Window): Promise<boolean> {
  const { client, dialect } = story;
  const [min, max] = [story.bound('createdAt', 'min'), story.bound('createdAt', 'max')];
  const base = { ...story.everything, limit: String(dialect.lists.maxLimit) };
  const whole: Query = { ...base, [min]: wireTime(fromMs), [max]: wireTime(toMs) };
  const { orders } = await client.list(whole);
  if (orders.length >= dialect.lists.maxLimit || orders.length === 0) return false;
  await client.list({ ...whole, [max]: wireTime(middleMs) });
  await client.list({ ...whole, [min]: wireTime(middleMs) });
  for (const query of filtersOver(story, orders)) await client.list({ ...whole, ...query });
  await client.list(whole);
  return true;
}

/** Every filter that there is, by values that some of the orders have. */
function filtersOver(story: Story, orders: readonly Order[]): readonly Query[] {
  const { statuses, financialStatuses, fulfillmentStatuses, everything } = story.dialect.lists;
  const ids = orders.flatMap(({ id }) => id ?? []);
  const changed = middleOf(orders.map(({ updatedAt }) => Date.parse(updatedAt ?? '')));
  return [
    ...(everything === 'any'
      ? statuses.filter((status) => status !== 'any').map((status) => ({ status }))
      : []),
    ...financialStatuses.map((value) => ({ financial_status: value })),
    ...fulfillmentStatuses.map((value) => ({ fulfillment_status: value })),
    { ids: ids.slice(0, 5).join(',') },
    ...ids.slice(Math.floor(ids.length / 2), Math.floor(ids.length / 2) + 1).map((id) => ({ since_id: id })),
    ...(changed === undefined
      ? []
      : [
          { [story.bound('updatedAt', 'min')]: wireTime(changed) },
          { [story.bound('updatedAt', 'max')]: wireTime(changed) },
        ]),
    { [story.bound('processedAt', 'min')]: wireTime(0) },
    story.fields('id', 'name', 'createdAt', 'totalPrice', 'financialStatus'),
  ];
}

function middleOf(times: readonly number[]): number | undefined {
  const known = times.filter((time) => !Number.isNaN(time)).toSorted((a, b) => a - b);
  return known[Math.floor(known.length / 2)];
}
