import { operationIds, type OperationId } from '../../spec/operations.ts';
import type { Aspect, Told } from './aspect.ts';
import { stepNames } from './step-names.ts';

const none = 'no such operation';

/** Which operations there are, where, and how they answer. */
export const operations: readonly Aspect[] = operationIds.map((id) => ({
  topic: 'operations',
  question: id,
  observe: (told) => observe(id, told),
  documented: ({ law }) => {
    const operation = law.contract.operations[id];
    return { by: operation === undefined ? none : `${operation.method} ${operation.path}` };
  },
}));

function observe(id: OperationId, told: Told): string | undefined {
  const operation = told.law.contract.operations[id];
  if (operation === undefined) return none;
  const seen = stepNames
    .flatMap((name) => told.step(name))
    .find(({ record }) => record.operation === id && record.intent === 'ask');
  return seen && `${operation.method} ${operation.path} → ${String(seen.status)}`;
}
