import { isOperationId } from '../../spec/operations.ts';
import type { Law } from '../judge-run.ts';
import { PathTree } from '../evidence/path-tree.ts';
import type { PathLaw } from './compare-fields.ts';

/** The contract of a law, as far as it is about paths. */
export function pathLaw({ dialect, validators }: Law): PathLaw {
  const { order, orders } = dialect.envelopes;
  const tree = new PathTree([order, `${orders}[]`]);
  return {
    within: (path) => tree.withinOrder(path),
    describes: (where, path) => {
      const [operation = '', status] = where.split(' ');
      return isOperationId(operation) && validators.answerPaths(operation, Number(status)).has(path);
    },
  };
}
