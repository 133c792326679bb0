import { breaks, holds } from '../../checks/judgement.ts';
import type { Talk } from '../traffic.ts';
import type { ConductCheck } from './app-check.ts';

const mostInARow = 5;
const windowMs = 60_000;

export const stopsWhenRefused: ConductCheck = {
  name: 'stops-when-refused',
  statement:
    'No five requests within a minute, each sent after the answer to the one before, are all answered with 401.',
  judges: 'conduct',
  judge({ talks }) {
    let row: Talk[] = [];
    for (const talk of talks) {
      if (talk.status !== 401) {
        row = [];
        continue;
      }
      const last = row.at(-1);
      if (last !== undefined && talk.startedMs < last.endedMs) continue;
      row = [...row.filter(({ startedMs }) => talk.startedMs - startedMs <= windowMs), talk];
      if (row.length >= mostInARow) return [tooMany(row)];
    }
    const refused = talks.find(({ status }) => status === 401);
    return refused === undefined ? [] : [{ judgement: holds, shows: [refused] }];
  },
};

function tooMany(row: readonly Talk[]): ReturnType<ConductCheck['judge']>[number] {
  return {
    judgement: breaks({
      message: `The credentials were refused ${row.length} times in a row, and the app went on asking.`,
      expected: 'no more requests until there are other credentials',
      received: `${row.length} answers 401 in a row`,
    }),
    shows: row.toReversed(),
  };
}
