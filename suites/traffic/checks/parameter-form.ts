import { breaks, holds } from '../../checks/judgement.ts';
import { placeholderIn } from '../placeholder.ts';
import { queryViolations } from '../query-violations.ts';
import type { RequestCheck } from './app-check.ts';

/** Any day that is written as one: how exactly a time must be spelled is not said of requests. */
const aDay = /^\d{4}-\d\d-\d\d/;

export const parameterForm: RequestCheck = {
  name: 'parameter-form',
  statement:
    'Numbers and ids of a URL are digits, times begin with a day, and nothing is undefined. An empty parameter counts as not given.',
  judges: 'request',
  judge(talk, given) {
    const placeholder = placeholderIn(talk.record.request.url);
    if (placeholder !== undefined) {
      return breaks({
        message: `A value is missing: the URL says ${placeholder}.`,
        expected: 'a value, or no such request',
        received: placeholder,
      });
    }
    const wrong = (queryViolations(talk, given) ?? []).filter(
      ({ fault, path }) => fault === 'form' && !isTolerable(path, talk.query.get(path) ?? ''),
    );
    if (wrong.length === 0) return talk.query.size > 0 || talk.orderId !== undefined ? holds : undefined;
    return wrong.map(({ path, expected, received }) =>
      breaks({ message: `${path} is ${received}, not ${expected}.`, expected, received }),
    );
  },
};

/**
 * A limit that is too large is another requirement's business, and from what number pages are counted is not said; a time is judged by
 * its day alone, and what names `fields` may hold by nothing.
 */
function isTolerable(name: string, value: string): boolean {
  if (value.trim() === '' || name === 'fields') return true;
  if (name === 'limit' || name === 'page') return /^\d+$/.test(value);
  if (/_(min|max)$/.test(name)) return aDay.test(value);
  return name === 'ids' && /^\d+(\s*,\s*\d+)*,?$/.test(value.trim());
}
