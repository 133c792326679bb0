import { hidden } from '../../client/redaction/secrets.ts';
import { breaks, holds } from '../../checks/judgement.ts';
import { queryViolations } from '../query-violations.ts';
import type { RequestCheck } from './app-check.ts';

export const knownParameter: RequestCheck = {
  name: 'known-parameter',
  statement: 'Every parameter of the URL is one that the operation has.',
  judges: 'request',
  judge(talk, given) {
    const violations = queryViolations(talk, given);
    const { operation } = talk.record;
    if (violations === undefined || operation === null) return undefined;
    // Credentials in a URL are told as what they are.
    const unknown = violations.filter(
      ({ fault, path }) => fault === 'unknown' && talk.query.get(path)?.includes(hidden) !== true,
    );
    if (unknown.length === 0) return holds;
    const known = given.contract
      .operation(operation)
      .parameters.flatMap(({ name, in: place }) => (place === 'query' ? [name] : []));
    return unknown.map(({ path }) =>
      breaks({
        message: `${operation} has no parameter ${path}.`,
        expected: known.length === 0 ? 'no parameters' : `one of ${known.join(', ')}`,
        received: path,
      }),
    );
  },
};
