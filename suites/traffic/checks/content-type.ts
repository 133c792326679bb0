import { breaks, holds } from '../../checks/judgement.ts';
import type { ExchangeRecord } from '../../evidence/record.ts';
import type { RequestCheck } from './app-check.ts';

export const contentType: RequestCheck = {
  name: 'content-type',
  statement: 'A request with a body has the content type application/json, with or without a character set.',
  judges: 'request',
  judge({ record }) {
    const { headers } = record.request;
    if (record.operation === null || !hasBody(record)) return undefined;
    const type = headers['content-type'];
    // Every request has headers: where none were saved, nobody knows of this one.
    if (Object.keys(headers).length === 0) return undefined;
    if (type !== undefined && /^application\/(\w+\+)?json\s*(;|$)/i.test(type.trim())) return holds;
    return breaks({
      message: `A body was sent ${type === undefined ? 'without a content type' : `as ${type}`}.`,
      expected: 'content-type: application/json',
      received: type ?? 'no content type',
    });
  },
};

/** One that was not saved was there all the same where its length is known. */
function hasBody({ request }: ExchangeRecord): boolean {
  const { body, headers, unsaved } = request;
  if (unsaved === true) return Number(headers['content-length'] ?? 0) > 0;
  return body !== null && body !== '';
}
