import { breaks, holds } from '../../checks/judgement.ts';
import { queryViolations } from '../query-violations.ts';
import type { RequestCheck } from './app-check.ts';

export const listedFilterValue: RequestCheck = {
  name: 'listed-filter-value',
  statement: 'A parameter whose values are listed is given one of them. An empty one counts as not given.',
  judges: 'request',
  judge(talk, given) {
    const violations = queryViolations(talk, given);
    const { operation } = talk.record;
    if (violations === undefined || operation === null) return undefined;
    const unlisted = violations.filter(
      ({ fault, path }) => fault === 'unlisted' && !isTolerable(path, talk.query.get(path) ?? ''),
    );
    if (unlisted.length > 0) {
      return unlisted.map(({ path, expected }) =>
        breaks({
          message: `${path} has no value ${talk.query.get(path) ?? ''}.`,
          expected,
          received: talk.query.get(path) ?? '',
        }),
      );
    }
    const listed = given.contract.operation(operation).parameters.filter(({ schema }) => 'enum' in schema);
    return listed.some(({ name }) => talk.query.has(name)) ? holds : undefined;
  },
};

/** Of sorting the text names attributes only, and examples name directions beside them. */
function isTolerable(name: string, value: string): boolean {
  return value === '' || (name === 'order' && /^(created|updated)_at( +(asc|desc))?$/i.test(value));
}
