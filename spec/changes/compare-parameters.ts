import { schemaChanges, type Comparison } from './compare-bodies.ts';
import type { ContractChange } from './contract-change.ts';
import { asNode, canonical, type At } from './document.ts';
import type { Operation } from './read-operations.ts';
import { told, type Told } from './told.ts';

/** Parameters in path, query, header and cookie: there or not, needed or not, and what changed of their values. */
export function compareParameters(
  [one, other]: readonly [Operation, Operation],
  comparison: Comparison,
): readonly ContractChange[] {
  const name = ({ node }: At): string => `${String(node['name'])} in the ${String(node['in'])}`;
  const change = (at: At, rest: Told): ContractChange => ({ ...told(other, rest, at), about: name(at) });
  const gone = [...one.parameters]
    .filter(([key]) => !other.parameters.has(key))
    .map(([, at]) =>
      change(at, {
        rule: 'parameter-removed',
        effect: 'breaks writers',
        was: name(at),
        is: null,
        says: `the parameter ${name(at)} was removed`,
      }),
    );
  const fresh = [...other.parameters]
    .filter(([key]) => !one.parameters.has(key))
    .map(([, at]) => {
      const needed = at.node['required'] === true && !('default' in asNode(at.node['schema']));
      return change(at, {
        rule: needed ? 'required-parameter-added' : 'parameter-added',
        effect: needed ? 'breaks writers' : 'additive',
        was: null,
        is: name(at),
        says: `the parameter ${name(at)} was added${needed ? ', and is required' : ''}`,
      });
    });
  const kept = [...one.parameters].flatMap(([key, at]) => {
    const now = other.parameters.get(key);
    return now === undefined ? [] : compareParameter([at, now], { change, operation: other.id, comparison });
  });
  return [...gone, ...fresh, ...kept];
}

function compareParameter(
  [was, is]: readonly [At, At],
  {
    change,
    operation,
    comparison,
  }: { change: (at: At, rest: Told) => ContractChange; operation: string; comparison: Comparison },
): readonly ContractChange[] {
  const name = `${String(is.node['name'])} in the ${String(is.node['in'])}`;
  const needed = [was, is].map(({ node }) => node['required'] === true);
  const written = [was, is].map(({ node }) =>
    canonical([
      node['style'] ?? null,
      node['explode'] ?? null,
      node['allowEmptyValue'] ?? null,
      node['allowReserved'] ?? null,
    ]),
  );
  return [
    ...(needed[0] === needed[1]
      ? []
      : [
          change(is, {
            rule: needed[1] ? 'required-added' : 'required-removed',
            effect: needed[1] ? 'breaks writers' : 'additive',
            was: needed[0] ? 'required' : 'optional',
            is: needed[1] ? 'required' : 'optional',
            says: `the parameter ${name} ${needed[1] ? 'is required now' : 'may be left out now'}`,
          }),
        ]),
    ...(written[0] === written[1]
      ? []
      : [
          change(is, {
            rule: 'parameter-style-changed',
            effect: 'breaks writers',
            was: written[0] ?? null,
            is: written[1] ?? null,
            says: `the parameter ${name} is written otherwise in the address`,
          }),
        ]),
    ...schemaChanges(
      [was, is].map(({ node, pointer }) => [{ node: asNode(node['schema']), pointer: `${pointer}/schema` }]),
      { comparison, direction: 'request', operation, name },
    ),
    ...exampleChanges([was, is], { operation, name }),
  ];
}

function exampleChanges(
  [was, is]: readonly [At, At],
  { operation, name }: { operation: string; name: string },
): readonly ContractChange[] {
  const [one, other] = [was, is].map(({ node }) =>
    canonical([node['example'] ?? null, node['examples'] ?? null]),
  );
  if (one === other) return [];
  return [
    {
      rule: 'example-changed',
      effect: 'editorial',
      about: name,
      operations: [operation],
      pointer: is.pointer,
      was: one ?? null,
      is: other ?? null,
      says: `the example of ${name} is another`,
    },
  ];
}
