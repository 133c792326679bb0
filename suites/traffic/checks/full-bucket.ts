import { breaks, holds } from '../../checks/judgement.ts';
import { between } from '../between.ts';
import { sendsOneByOne } from '../talk-kinds.ts';
import type { ConductCheck, ConductJudgement } from './app-check.ts';

const mostInOneLeak = 5;
/** What begins this soon after a refusal was on its way before it came. */
const onTheirWayMs = 50;

export const fullBucket: ConductCheck = {
  name: 'full-bucket',
  statement:
    'After an answer that shows a full bucket, fewer than five requests begin in the time in which one call leaks, or none of them is refused.',
  judges: 'conduct',
  judge({ talks }, { dialect }) {
    const leakMs = 1000 / dialect.rate.leakPerSecond;
    return talks.flatMap((told): readonly ConductJudgement[] => {
      const limit = /^(\d+)\/(\d+)$/.exec(told.record.response?.headers[dialect.callLimitHeader] ?? '');
      if (limit === null || told.status === 429) return [];
      if (Number(limit[1]) < Number(limit[2])) return [{ judgement: holds, shows: [told] }];
      const soon = between(talks, told.endedMs, told.endedMs + leakMs).filter(
        (talk) => talk.index > told.index && talk.startedMs > told.endedMs,
      );
      const refused = soon.filter(({ status }) => status === 429);
      const [first] = refused;
      if (first === undefined) return [];
      // What is sent after a refusal that names a time is another requirement's business.
      const firstRefusalMs = Math.min(...refused.map(({ endedMs }) => endedMs));
      const graceMs = sendsOneByOne(first, talks) ? 0 : onTheirWayMs;
      const pushed = soon.filter(({ startedMs }) => startedMs < Math.floor(firstRefusalMs) + graceMs);
      if (pushed.length < mostInOneLeak) return [];
      return [
        {
          judgement: breaks({
            message: `The bucket was full (${limit[0]}), and ${pushed.length} more calls were sent within ${leakMs} ms.`,
            expected: `${dialect.rate.leakPerSecond} calls a second while the bucket is full`,
            received: `${pushed.length} calls in ${leakMs} ms`,
          }),
          shows: [...pushed.slice(0, mostInOneLeak), told],
        },
      ];
    });
  },
};
