import { compareAnswers, compareBody } from './compare-answers.ts';
import type { Comparison } from './compare-bodies.ts';
import { compareParameters } from './compare-parameters.ts';
import type { ContractChange } from './contract-change.ts';
import { compareSecurity } from './compare-security.ts';
import { addressOf, readOperations, type Operation } from './read-operations.ts';
import { told } from './told.ts';

/** All that changed of the operations: there or not, their address, whom they let in, what they take and answer. */
export function compareOperations(comparison: Comparison): readonly ContractChange[] {
  const before = readOperations(comparison.before);
  const after = readOperations(comparison.after);
  const pairs = before.flatMap((one) => {
    const same = after.find((other) => addressOf(other) === addressOf(one));
    const named = after.find(
      (other) => other.id === one.id && !before.some((each) => addressOf(each) === addressOf(other)),
    );
    const other = same ?? named;
    return other === undefined ? [] : [[one, other] as const];
  });
  const lost = before.filter((one) => !pairs.some(([each]) => each === one));
  const gained = after.filter((other) => !pairs.some(([, each]) => each === other));
  return [
    ...lost.map((operation) =>
      told(operation, {
        rule: 'operation-removed',
        effect: 'breaks everyone',
        was: label(operation),
        is: null,
        says: `the operation ${operation.id} (${label(operation)}) was removed`,
      }),
    ),
    ...gained.map((operation) =>
      told(operation, {
        rule: 'operation-added',
        effect: 'additive',
        was: null,
        is: label(operation),
        says: `the operation ${operation.id} (${label(operation)}) was added`,
      }),
    ),
    ...pairs.flatMap((pair) => comparePair(pair, comparison)),
  ];
}

function comparePair(
  [one, other]: readonly [Operation, Operation],
  comparison: Comparison,
): readonly ContractChange[] {
  const [was, is] = [label(one), label(other)];
  const moved =
    addressOf(one) === addressOf(other)
      ? []
      : [
          told(other, {
            rule: 'operation-moved',
            effect: 'breaks everyone',
            was,
            is,
            says: `the operation ${one.id} moved from ${was} to ${is}`,
          }),
        ];
  const named =
    one.id === other.id
      ? []
      : [
          told(other, {
            rule: 'operation-renamed',
            effect: 'editorial',
            was: one.id,
            is: other.id,
            says: `the operation ${one.id} is called ${other.id} now, at the same address`,
          }),
        ];
  return [
    ...moved,
    ...named,
    ...compareDeprecation(one, other),
    ...compareSecurity([one, other], comparison),
    ...compareParameters([one, other], comparison),
    ...compareBody([one, other], comparison),
    ...compareAnswers([one, other], comparison),
  ];
}

function compareDeprecation(one: Operation, other: Operation): readonly ContractChange[] {
  const [was, is] = [one, other].map(({ at }) => at.node['deprecated'] === true);
  if (was === is) return [];
  const says = is
    ? `the operation ${other.id} is deprecated now`
    : `the operation ${other.id} is no longer deprecated`;
  return [
    told(other, { rule: 'deprecation-changed', effect: 'additive', was: String(was), is: String(is), says }),
  ];
}

function label({ method, path }: Operation): string {
  return `${method} ${path}`;
}
