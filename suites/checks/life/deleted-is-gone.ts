import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { saysNothing } from '../says-nothing.ts';

export const deletedIsGone: Check<'run'> = {
  name: 'deleted-is-gone',
  statement: 'An order that was deleted is not found any more.',
  judges: 'run',
  judge({ exchanges }) {
    const deleted = exchanges.filter(
      ({ record, accepted }) => record.operation === 'deleteOrder' && accepted,
    );
    return deleted.flatMap((deletion) => {
      const reading = exchanges
        .slice(deletion.index + 1)
        .find(({ record, orderId }) => record.operation === 'getOrder' && orderId === deletion.orderId);
      if (reading === undefined || saysNothing(reading)) return [];
      if (reading.status === 404) return [holds];
      return [
        breaks({
          message: `Order ${String(deletion.orderId)} was deleted, and reading it was answered with ${String(reading.status)}.`,
          expected: '404',
          received: String(reading.status),
          shows: [reading, deletion],
        }),
      ];
    });
  },
};
