import { isJsonObject } from '../../../spec/json/exact-json.ts';
import { breaks, holds } from '../../checks/judgement.ts';
import type { RequestCheck } from './app-check.ts';

const longest = 40;

export const tagLength: RequestCheck = {
  name: 'tag-length',
  statement: 'No tag that is sent to be added has more than 40 characters.',
  judges: 'request',
  judge({ record, asked }, { dialect }) {
    if (record.operation === null || record.operation === 'deleteOrderTags' || asked === undefined)
      return undefined;
    const order = asked[dialect.envelopes.order];
    const tags = record.operation === 'addOrderTags' ? asked['tags'] : isJsonObject(order) && order['tags'];
    if (typeof tags !== 'string' || tags === '') return undefined;
    const long = tags.split(',').find((tag) => lengthOf(tag) > longest);
    if (long === undefined) return holds;
    return breaks({
      message: `A tag of ${lengthOf(long)} characters was sent.`,
      expected: `at most ${longest} characters`,
      received: long.trim(),
    });
  },
};

/** As a person counts: an accent that is a character of its own is none. */
function lengthOf(tag: string): number {
  return Array.from(new Intl.Segmenter('vi').segment(tag.trim())).length;
}
