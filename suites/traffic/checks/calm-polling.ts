import { breaks, holds } from '../../checks/judgement.ts';
import { isWrite } from '../talk-kinds.ts';
import type { Talk, Traffic } from '../traffic.ts';
import type { ConductCheck, ConductJudgement } from './app-check.ts';

const mostReadings = 12;
const windowMs = 30_000;

export const calmPolling: ConductCheck = {
  name: 'calm-polling',
  statement:
    'The same reading is not asked for twelve times within half a minute when its answer stays the same and the app has written nothing in between.',
  judges: 'conduct',
  judge({ talks }: Traffic) {
    const runs = new Map<string, Talk[]>();
    const found: ConductJudgement[] = [];
    for (const talk of talks) {
      if (isWrite(talk)) runs.clear();
      if (talk.record.request.method !== 'GET' || !talk.accepted || talk.bodyDigest === undefined) continue;
      const { url } = talk.record.request;
      const same = (runs.get(url) ?? []).filter(
        (before) => before.bodyDigest === talk.bodyDigest && talk.startedMs - before.startedMs <= windowMs,
      );
      same.push(talk);
      runs.set(url, same);
      if (same.length === 2) found.push({ judgement: holds, shows: [talk] });
      if (same.length === mostReadings) found.push(tooMany(same));
    }
    return found;
  },
};

function tooMany(same: readonly Talk[]): ConductJudgement {
  const [first] = same;
  const last = same.at(-1);
  const seconds = ((last?.startedMs ?? 0) - (first?.startedMs ?? 0)) / 1000;
  return {
    judgement: breaks({
      message: `${first?.record.request.url ?? ''} was read ${same.length} times within ${seconds.toFixed(1)} s, and nothing had changed.`,
      expected: 'fewer readings: longer pauses, or updated-since filters',
      received: `${same.length} readings in ${seconds.toFixed(1)} s`,
    }),
    shows: same.toReversed().slice(0, 3),
  };
}
