import type { Check } from '../check.ts';
import { saysNothing } from '../says-nothing.ts';
import { breaks, follows } from '../judgement.ts';
import { linesStay } from './lines-stay.ts';

export const forbiddenChange: Check<'change'> = {
  name: 'forbidden-change',
  statement: 'An update that sends lines is refused or ignores them.',
  judges: 'change',
  judge(change, given) {
    const { exchange, accepted } = change;
    if (exchange.record.intent !== 'forbidden-change' || saysNothing(exchange)) return undefined;
    const judgement = linesStay.judge(change, { ...given, with: { operation: change.operation } });
    if (judgement === undefined || !('verdict' in judgement)) return undefined;
    if (judgement.verdict === 'holds') return follows(accepted ? 'ignored' : 'refused');
    return breaks({
      message: 'An update that sent lines changed the lines of the order, which no update may.',
      ...(change.after
        ? { pointer: change.after.order.at('lineItems'), shows: [change.after.exchange, exchange] }
        : {}),
      expected: 'the lines as they were',
      received: 'other lines',
    });
  },
};
