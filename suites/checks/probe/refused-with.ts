import { argument, type Check } from '../check.ts';
import { saysNothing } from '../says-nothing.ts';
import { breaks, holds } from '../judgement.ts';

export const refusedWith: Check<'probe'> = {
  name: 'refused-with',
  statement: 'A request that must be refused is refused with the documented status.',
  judges: 'probe',
  judge({ exchange }, given) {
    const { intent, operation, request } = exchange.record;
    const only = given.with['operation'];
    if (intent !== argument(given, 'intent') || (only !== undefined && only !== operation)) return undefined;
    const due = given.with['status'] as number;
    if (exchange.status === due) return holds;
    if (saysNothing(exchange)) return undefined;
    return breaks({
      message: `${request.method} ${request.url} (${intent.replaceAll('-', ' ')}) was answered with ${String(exchange.status)} instead of ${due}.`,
      expected: String(due),
      received: String(exchange.status),
    });
  },
};
