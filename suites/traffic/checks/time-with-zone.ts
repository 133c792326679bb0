import { breaks, holds } from '../../checks/judgement.ts';
import type { RequestCheck } from './app-check.ts';

const aDay = /^\d{4}-\d\d-\d\d/;
const withZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;
/** `+07:00` as it is read where the plus was not written as %2B. */
const lostPlus = /\d \d\d:\d\d$/;

export const timeWithZone: RequestCheck = {
  name: 'time-with-zone',
  statement:
    'A time by which orders are filtered says its hour and its zone, Z or another. What is no day at all is another requirement’s business.',
  judges: 'request',
  judge({ record, query }, { contract }) {
    const { operation } = record;
    if (operation === null) return undefined;
    const known = new Set(contract.operation(operation).parameters.map(({ name }) => name));
    const times = [...query].filter(
      ([name, value]) => /_(min|max)$/.test(name) && known.has(name) && aDay.test(value),
    );
    if (times.length === 0) return undefined;
    const bare = times.filter(([, value]) => !withZone.test(value));
    if (bare.length === 0) return holds;
    return bare.map(([name, value]) =>
      breaks({
        message: isLost(value)
          ? `The zone of ${name} is lost: a plus in a URL is read as a space.`
          : `${name} does not say its hour and its zone.`,
        expected: isLost(value)
          ? 'the zone as %2B07:00, or the time in UTC'
          : 'a time such as 2021-10-20T14:07:45Z',
        received: value,
      }),
    );
  },
};

/** A time of a day without a zone has its hour behind a space, too. */
function isLost(value: string): boolean {
  return lostPlus.test(value) && value.includes('T');
}
