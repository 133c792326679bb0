import { compareExampleFiles } from './compare-example-files.ts';
import { compareOperations } from './compare-operations.ts';
import { compareRequirements } from './compare-requirements.ts';
import { compareSchemes } from './compare-security.ts';
import type { ContractChange } from './contract-change.ts';
import type { ContractSource } from './contract-source.ts';
import { asNode, type Node } from './document.ts';
import { byEffect } from './effect.ts';

/**
 * All that changed from one contract to a later one, what breaks somebody first. The same change of a schema that several operations
 * share is one change, with all of them named. Descriptions and where in the docs a statement stands are no part of what is promised.
 */
export function compareContracts(before: ContractSource, after: ContractSource): readonly ContractChange[] {
  const comparison = { before: before.document, after: after.document };
  const changes = [
    ...compareServers(before.document, after.document),
    ...compareSchemes(comparison),
    ...compareOperations(comparison),
    ...(before.requirements && after.requirements
      ? compareRequirements(before.requirements, after.requirements)
      : []),
    ...(before.examples && after.examples ? compareExampleFiles(before.examples, after.examples) : []),
  ];
  return byEffect(join(changes));
}

/** What operations say each for itself, and may all say alike. */
const perOperation = new Set(['auth-changed', 'scopes-changed', 'answer-added', 'answer-removed']);

function join(changes: readonly ContractChange[]): readonly ContractChange[] {
  const groups = Map.groupBy(changes, ({ rule, pointer, was, is }) =>
    JSON.stringify([rule, perOperation.has(rule) ? '' : pointer, was, is]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const operations = [...new Set(group.flatMap((change) => change.operations))];
    return first === undefined ? [] : [{ ...first, operations }];
  });
}

function compareServers(before: Node, after: Node): readonly ContractChange[] {
  const urls = (document: Node): readonly string[] =>
    (Array.isArray(document['servers']) ? document['servers'] : []).map((server: unknown) =>
      String(asNode(server)['url']),
    );
  const [mine, theirs] = [urls(before), urls(after)];
  const told = { about: 'servers', operations: [], pointer: '/servers' } as const;
  return [
    ...mine
      .filter((url) => !theirs.includes(url))
      .map((url) => ({
        ...told,
        rule: 'server-removed',
        effect: 'breaks everyone' as const,
        was: url,
        is: null,
        says: `the API is no longer at ${url}`,
      })),
    ...theirs
      .filter((url) => !mine.includes(url))
      .map((url) => ({
        ...told,
        rule: 'server-added',
        effect: 'additive' as const,
        was: null,
        is: url,
        says: `the API is at ${url}, too`,
      })),
  ];
}
