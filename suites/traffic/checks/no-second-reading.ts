import { breaks, holds } from '../../checks/judgement.ts';
import { between } from '../between.ts';
import { isWrite } from '../talk-kinds.ts';
import type { Talk, Traffic } from '../traffic.ts';
import type { ConductCheck, ConductJudgement } from './app-check.ts';

/** Fewer may be a person who opens orders to look at them. */
const leastReadings = 5;
const windowMs = 60_000;
const programGapMs = 2_000;
/** Reading an order before changing it is right. */
const changeFollowsMs = 30_000;

export const noSecondReading: ConductCheck = {
  name: 'no-second-reading',
  statement:
    'Of a page of whole orders, at least half are not read alone one after another within a minute, five or more, unless the app then changes them.',
  judges: 'conduct',
  judge({ talks }: Traffic) {
    return talks.filter(isWholePage).map((page): ConductJudgement => {
      const again = readingsAfter(page, talks);
      const half = page.shown.count / 2;
      if (again.length < leastReadings || again.length < half || !isProgram(again))
        return { judgement: holds, shows: [page] };
      return {
        judgement: breaks({
          message: `A page showed ${page.shown.count} whole orders, and ${again.length} of them were read again one by one.`,
          expected: 'the orders taken from the page',
          received: `${again.length} readings of orders that were there already`,
        }),
        shows: [...again.slice(0, 3), page],
      };
    });
  },
};

function isWholePage(talk: Talk): boolean {
  return (
    talk.record.operation === 'listOrders' &&
    talk.accepted &&
    !talk.partial &&
    talk.shown.count >= leastReadings
  );
}

function isWholeOrder({ record, accepted, partial }: Talk): boolean {
  return record.operation === 'getOrder' && accepted && !partial;
}

/** The first reading alone of each order of a page that came soon after it, and was not the beginning of a change. */
function readingsAfter(page: Talk, talks: readonly Talk[]): readonly Talk[] {
  const alone = between(talks, page.endedMs, page.endedMs + windowMs).filter(isWholeOrder);
  // That costs something, and most pages are followed by none.
  if (alone.length === 0) return [];
  const shown = new Set(page.shown.ids());
  const readings = new Map<string, Talk>();
  for (const talk of alone) {
    const { orderId } = talk;
    if (orderId === undefined || !shown.has(orderId) || readings.has(orderId)) continue;
    readings.set(orderId, talk);
  }
  return [...readings.values()].filter((reading) => !isTouched(reading, page, talks));
}

function isTouched(reading: Talk, page: Talk, talks: readonly Talk[]): boolean {
  return between(talks, page.startedMs, reading.endedMs + changeFollowsMs).some(
    (talk) => talk.orderId === reading.orderId && isWrite(talk),
  );
}

function isProgram(readings: readonly Talk[]): boolean {
  const first = readings[0]?.startedMs ?? 0;
  const last = readings.at(-1)?.startedMs ?? 0;
  return (last - first) / (readings.length - 1) < programGapMs;
}
