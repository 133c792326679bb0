import type { Reading } from './reading.ts';

/** What the text shop and the example shop have in common: differences of live shops, and what nobody says. */
export const alike = {
  money: 'texts',
  absentObjects: 'left-out',
  anyStatus: 'everything',
  listFields: 'picked',
  customerDetached: 'taken-off',
  unstatedReason: 'other',
  shopCurrency: 'USD',
  defaultStatus: 'open',
  defaultPage: 50,
  largestPage: 250,
  limitAboveLargest: 'cut',
  linesInUpdate: 'ignore',
  illegalTransition: 'accept-unchanged',
} as const satisfies Partial<Reading>;
