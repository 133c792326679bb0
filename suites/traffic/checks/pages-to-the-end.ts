import { breaks, holds, unclear } from '../../checks/judgement.ts';
import { readWalks, type Page } from '../walks.ts';
import type { Traffic } from '../traffic.ts';
import type { AppGiven, ConductCheck, ConductJudgement } from './app-check.ts';

/** A bound this close to the time of the reading before is that time: the app goes on from its last visit. */
const sameTimeMs = 120_000;

export const pagesToTheEnd: ConductCheck = {
  name: 'pages-to-the-end',
  statement:
    'A list whose last page read was full is not left for a later time, unless the later time is that of an order already read. A first page alone says nothing; a walk that ends with a full page cannot be told from one that found what it looked for.',
  judges: 'conduct',
  judge(traffic, given) {
    const walks = readWalks(traffic.talks, given);
    return walks.flatMap(({ pages }): readonly ConductJudgement[] => {
      const last = pages.at(-1);
      if (last === undefined) return [];
      const shows = pages.toReversed().map(({ talk }) => talk);
      if (!last.full) return pages.length > 1 ? [{ judgement: holds, shows }] : [];
      const left = leftFor(last, traffic, given);
      if (left !== undefined)
        return [{ judgement: lost(last, left), shows: [left.talk, ...shows.slice(0, 2)] }];
      return pages.length > 1 && traffic.over
        ? [
            {
              judgement: unclear(`The last of ${pages.length} pages was full, and no other was asked for.`),
              shows,
            },
          ]
        : [];
    });
  },
};

/** The reading with which the app goes on from the time of its visit, though that visit left pages unread. */
function leftFor(last: Page, { talks }: Traffic, given: AppGiven): Page | undefined {
  if (last.since === undefined || last.latest === undefined || counted(last, talks)) return undefined;
  const later = readWalks(talks.slice(last.talk.index + 1), given).flatMap(({ pages }) => pages.slice(0, 1));
  return later.find(
    ({ since, selection }) =>
      since !== undefined &&
      selection === last.selection &&
      since.name === last.since?.name &&
      since.ms > last.since.ms &&
      since.ms > (last.latest ?? Number.POSITIVE_INFINITY) &&
      Math.abs(since.ms - last.talk.startedMs) <= sameTimeMs,
  );
}

/** Who has counted what is to be read may know that a full page was the last. */
function counted(last: Page, talks: Traffic['talks']): boolean {
  return talks.some(
    ({ record, query }) =>
      record.operation === 'countOrders' && query.get(last.since?.name ?? '') === last.since?.text,
  );
}

function lost(last: Page, left: Page): ReturnType<typeof breaks> {
  return breaks({
    message: `Page ${last.number} was full, and the app went on to a later ${left.since?.name ?? 'time'} without the pages after it.`,
    expected: `page=${last.number + 1}`,
    received: `${left.since?.name ?? ''}=${left.since?.text ?? ''}`,
  });
}
