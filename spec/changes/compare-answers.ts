import { contentChanges, schemaChanges, type Comparison } from './compare-bodies.ts';
import type { ContractChange } from './contract-change.ts';
import { asNode, resolveAt, type At } from './document.ts';
import type { Operation } from './read-operations.ts';
import { told, type Told } from './told.ts';

/** The body that an operation takes: there or not, needed or not, and what changed in it. */
export function compareBody(
  [one, other]: readonly [Operation, Operation],
  comparison: Comparison,
): readonly ContractChange[] {
  const [was, is] = [one.body, other.body];
  if (was === undefined || is === undefined) {
    if (was === is) return [];
    const needed = is?.node['required'] === true;
    return [
      told(
        other,
        was === undefined
          ? {
              rule: needed ? 'required-body-added' : 'body-added',
              effect: needed ? 'breaks writers' : 'additive',
              was: null,
              is: 'a body',
              says: `${other.id} takes a body now${needed ? ', and needs it' : ''}`,
            }
          : {
              rule: 'body-removed',
              effect: 'breaks writers',
              was: 'a body',
              is: null,
              says: `${other.id} takes no body any more`,
            },
        is ?? was,
      ),
    ];
  }
  const needed = [was, is].map(({ node }) => node['required'] === true);
  const change = {
    rule: needed[1] ? 'required-added' : 'required-removed',
    effect: needed[1] ? 'breaks writers' : 'additive',
    was: needed[0] ? 'required' : 'optional',
    is: needed[1] ? 'required' : 'optional',
    says: `the body of ${other.id} ${needed[1] ? 'is required now' : 'may be left out now'}`,
  } as const;
  return [
    ...(needed[0] === needed[1] ? [] : [told(other, change, is)]),
    ...contentChanges([was, is], {
      comparison,
      direction: 'request',
      operation: other.id,
      name: `the body of ${other.id}`,
    }),
  ];
}

/** Answers by their status: there or not, and what changed of their bodies and headers. */
export function compareAnswers(
  [one, other]: readonly [Operation, Operation],
  comparison: Comparison,
): readonly ContractChange[] {
  const success = (status: string): boolean => status.startsWith('2') || status === 'default';
  const gone = [...one.responses]
    .filter(([status]) => !other.responses.has(status))
    .map(([status, at]) =>
      told(
        other,
        {
          rule: 'answer-removed',
          effect: success(status) ? 'breaks readers' : 'additive',
          was: status,
          is: null,
          says: `the answer ${status} was removed`,
        },
        at,
      ),
    );
  const fresh = [...other.responses]
    .filter(([status]) => !one.responses.has(status))
    .map(([status, at]) =>
      told(
        other,
        {
          rule: 'answer-added',
          effect: 'additive',
          was: null,
          is: status,
          says: `the answer ${status} was added`,
        },
        at,
      ),
    );
  const kept = [...one.responses].flatMap(([status, was]) => {
    const is = other.responses.get(status);
    if (is === undefined) return [];
    const about = {
      comparison,
      direction: 'answer',
      operation: other.id,
      name: `the answer ${status} of ${other.id}`,
    } as const;
    return [...contentChanges([was, is], about), ...compareHeaders([was, is], { other, status, comparison })];
  });
  return [...gone, ...fresh, ...kept];
}

function compareHeaders(
  [was, is]: readonly [At, At],
  {
    other,
    status,
    comparison,
  }: { readonly other: Operation; readonly status: string; readonly comparison: Comparison },
): readonly ContractChange[] {
  const read = (root: unknown, { node, pointer }: At): ReadonlyMap<string, At> =>
    new Map(
      Object.entries(asNode(node['headers'])).map(([name, header]) => [
        name.toLowerCase(),
        resolveAt(root, { node: asNode(header), pointer: `${pointer}/headers/${name}` }),
      ]),
    );
  const [mine, theirs] = [read(comparison.before, was), read(comparison.after, is)];
  const change = (name: string, at: At, rest: Told): ContractChange => ({
    ...told(other, rest, at),
    about: `header ${name}`,
  });
  return [
    ...[...mine]
      .filter(([name]) => !theirs.has(name))
      .map(([name, at]) =>
        change(name, at, {
          rule: 'header-removed',
          effect: 'breaks readers',
          was: name,
          is: null,
          says: `the header ${name} of the answer ${status} was removed`,
        }),
      ),
    ...[...theirs]
      .filter(([name]) => !mine.has(name))
      .map(([name, at]) =>
        change(name, at, {
          rule: 'header-added',
          effect: 'additive',
          was: null,
          is: name,
          says: `the header ${name} of the answer ${status} was added`,
        }),
      ),
    ...[...mine].flatMap(([name, at]) => {
      const now = theirs.get(name);
      if (now === undefined) return [];
      const schemas = [at, now].map(({ node, pointer }) => [
        { node: asNode(node['schema']), pointer: `${pointer}/schema` },
      ]);
      return schemaChanges(schemas, {
        comparison,
        direction: 'answer',
        operation: other.id,
        name: `the header ${name}`,
      });
    }),
  ];
}
