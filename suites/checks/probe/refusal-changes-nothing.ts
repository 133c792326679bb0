import { argument, type Check } from '../check.ts';
import { compareShown } from '../compare-shown.ts';
import { breaks, holds } from '../judgement.ts';

export const refusalChangesNothing: Check<'probe'> = {
  name: 'refusal-changes-nothing',
  statement: 'A request that was refused has changed nothing.',
  judges: 'probe',
  judge({ exchange, before, after }, given) {
    if (exchange.record.intent !== argument(given, 'intent') || !before || !after) return undefined;
    const [difference] = compareShown(before.order, after.order, ['updatedAt']);
    if (difference === undefined) return holds;
    return breaks({
      message: `A request answered with ${String(exchange.status)} changed ${difference.attribute} of the order.`,
      pointer: after.order.at(difference.attribute),
      expected: difference.left,
      received: difference.right,
      shows: [after.exchange, exchange, before.exchange],
    });
  },
};
