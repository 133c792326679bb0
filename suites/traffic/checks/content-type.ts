import { breaks, holds } from '../../checks/judgement.ts';
import type { RequestCheck } from './app-check.ts';

export const contentType: RequestCheck = {
  name: 'content-type',
  statement: 'A request with a body has the content type application/json, with or without a character set.',
  judges: 'request',
  judge({ record }) {
    const { body, headers } = record.request;
    if (record.operation === null || body === null || body === '') return undefined;
    const type = headers['content-type'];
    if (type !== undefined && /^application\/(\w+\+)?json\s*(;|$)/i.test(type.trim())) return holds;
    return breaks({
      message: `A body was sent ${type === undefined ? 'without a content type' : `as ${type}`}.`,
      expected: 'content-type: application/json',
      received: type ?? 'no content type',
    });
  },
};
