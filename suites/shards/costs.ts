import type { Profile } from '../evidence/record.ts';

/** About how many requests a scenario sends; of one that is not named here, `otherCost`. A test holds the table to what is sent. */
export const scenarioCosts: Readonly<Record<string, number | Partial<Record<Profile, number>>>> = {
  'a count is the length of its list': 12,
  'orders are created in every documented form': 16,
  'orders made up from the contract keep what was sent': { core: 6, full: 30 },
  'amounts keep every digit': 4,
  'text keeps every character': 2,
  'tags that contain others, and letters apart from their marks': 8,
  'a note is written twice, and emptied': 8,
  'pieces of several lines are refunded': 4,
  'a window of creation is not one of changes': 3,
  'orders are paid in part, in full, in two parts, or not yet': 14,
  'more than there is of a product that denies overselling': 8,
  'more than there is of a product that may be oversold': 1,
  'a way to mind the stock that nobody has documented': 1,
  'an order is confirmed, confirmed again, and declined': 8,
  'an order is closed, found among the closed, and opened again': 12,
  'an order is cancelled without a reason, and cannot be cancelled or confirmed into another state': 8,
  'an update changes what it names and never the lines, and a fraud is cancelled': 10,
  'tags are added, added again and removed, on an order that has others': 10,
  'an order is deleted, and is not found any more': 8,
  'nobody reads or writes without the right credentials': 2,
  'a token that may only read writes nothing': 11,
  'an order that does not exist is not found': 8,
  'lists hold what they are asked for, page by page and window by window': 51,
  'a page is no longer than its limit': 3,
  'independent changes are made in one order and in another': 12,
  'pages are turned while orders are being created': 15,
  'one order is confirmed, closed, changed while closed, opened, cancelled and changed once more': 24,
  'the orders that are there are listed, read and counted': 26,
  'the shop answers, and shows one of its orders': 3,
  'windows over the orders that are there agree with one another': 46,
  'every order that is there is listed, page by page': 32,
  'orders live through steps made up at random': 75,
};

/** What the scenarios that are not in the table send: an order, a change or two, and what is read between them. */
export const otherCost = 5;

/** About how many requests a scenario sends in a profile. */
export function costOf(scenario: string, profile: Profile): number {
  const cost = Object.hasOwn(scenarioCosts, scenario) ? scenarioCosts[scenario] : undefined;
  return (typeof cost === 'object' ? cost[profile] : cost) ?? otherCost;
}
