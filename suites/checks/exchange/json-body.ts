import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const jsonBody: Check<'exchange'> = {
  name: 'json-body',
  statement: 'Every successful answer is JSON.',
  judges: 'exchange',
  judge({ record, accepted, answer }) {
    if (!accepted || record.response === null) return undefined;
    if (answer !== undefined) return holds;
    const { body, headers } = record.response;
    const kind =
      body === ''
        ? 'an empty body'
        : `text that is not JSON (${headers['content-type'] ?? 'no content type'})`;
    return breaks({
      message: `${record.request.method} ${record.request.url} was answered with ${kind}. If the target is not the API base, correct it.`,
      pointer: '',
      expected: 'JSON',
      received: body.slice(0, 120),
    });
  },
};
