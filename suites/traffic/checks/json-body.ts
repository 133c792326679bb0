import { breaks, holds } from '../../checks/judgement.ts';
import type { RequestCheck } from './app-check.ts';

export const jsonBody: RequestCheck = {
  name: 'json-body',
  statement: 'The body of a request to an operation is a JSON object.',
  judges: 'request',
  judge({ record, asked }) {
    const { body } = record.request;
    if (record.operation === null || body === null || body.trim() === '' || !takesBody(record.request.method))
      return undefined;
    if (asked !== undefined) return holds;
    return breaks({
      message: 'The body is no JSON object.',
      expected: 'a JSON object',
      received: body.slice(0, 120),
    });
  },
};

/** With any other method a body means nothing. */
function takesBody(method: string): boolean {
  return method === 'POST' || method === 'PUT' || method === 'DELETE';
}
