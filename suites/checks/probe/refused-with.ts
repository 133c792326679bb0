import { argument, type Check } from '../check.ts';
import { saysNothing } from '../says-nothing.ts';
import { breaks, holds } from '../judgement.ts';

/** `status` is the one that is documented; `class: 4` takes any of its hundred. */
export const refusedWith: Check<'probe'> = {
  name: 'refused-with',
  statement: 'A request that must be refused is refused with the documented status.',
  judges: 'probe',
  judge({ exchange }, given) {
    const { intent, operation, request } = exchange.record;
    const only = given.with['operation'];
    if (intent !== argument(given, 'intent') || (only !== undefined && only !== operation)) return undefined;
    const due = (given.with['status'] ?? `${String(given.with['class'])}xx`) as number | string;
    if (exchange.status === due) return holds;
    if (saysNothing(exchange)) return undefined;
    if (Math.trunc((exchange.status ?? 0) / 100) === given.with['class']) return holds;
    return breaks({
      message: `${request.method} ${request.url} (${intent.replaceAll('-', ' ')}) was answered with ${String(exchange.status)} instead of ${due}.`,
      expected: String(due),
      received: String(exchange.status),
    });
  },
};
