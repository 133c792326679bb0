import type { Comparison } from './compare-bodies.ts';
import type { ContractChange } from './contract-change.ts';
import { asNode, canonical, type Node } from './document.ts';
import type { Operation } from './read-operations.ts';

/** Whom an operation lets in: ways to prove who one is, of which any will do, and scopes, of which any will do. */
export function compareSecurity(
  [one, other]: readonly [Operation, Operation],
  { before, after }: Comparison,
): readonly ContractChange[] {
  const change = (
    rule: string,
    gone: readonly string[],
    fresh: readonly string[],
    what: string,
  ): readonly ContractChange[] => {
    const list = (all: readonly string[]): string | null => (all.length === 0 ? null : all.join(', '));
    if (gone.length + fresh.length === 0) return [];
    return [
      {
        rule,
        effect: gone.length > 0 ? 'breaks everyone' : 'additive',
        about: other.id,
        operations: [other.id],
        pointer: other.at.pointer,
        was: list(gone),
        is: list(fresh),
        says: `${what}: ${[gone.length > 0 ? `no longer ${gone.join(', ')}` : '', fresh.length > 0 ? `now also ${fresh.join(', ')}` : ''].filter((part) => part !== '').join('; ')}`,
      },
    ];
  };
  const [mine, theirs] = [waysIn(before, one), waysIn(after, other)];
  const [held, holds] = [scopes(one), scopes(other)];
  // Who needed no scope at all is kept out by the first.
  const restricted = held.length === 0 && holds.length > 0;
  return [
    ...change('auth-changed', minus(mine, theirs), minus(theirs, mine), 'authentication'),
    ...(restricted
      ? change('scopes-changed', ['without a scope'], holds, 'scopes')
      : holds.length === 0
        ? change('scopes-changed', [], held.length === 0 ? [] : ['without a scope'], 'scopes')
        : change('scopes-changed', minus(held, holds), minus(holds, held), 'scopes')),
  ];
}

/** Schemes of the document: gone, new, or of another kind. */
export function compareSchemes({ before, after }: Comparison): readonly ContractChange[] {
  const schemes = (document: Node): Node => asNode(asNode(document['components'])['securitySchemes']);
  const promised = (scheme: unknown): string =>
    canonical(
      Object.fromEntries(
        Object.entries(asNode(scheme)).filter(([key]) => key !== 'description' && !key.startsWith('x-')),
      ),
    );
  const [mine, theirs] = [schemes(before), schemes(after)];
  return Object.keys(mine)
    .filter((name) => name in theirs && promised(mine[name]) !== promised(theirs[name]))
    .map((name) => ({
      rule: 'auth-scheme-changed',
      effect: 'breaks everyone' as const,
      about: name,
      operations: [],
      pointer: `/components/securitySchemes/${name}`,
      was: promised(mine[name]),
      is: promised(theirs[name]),
      says: `the security scheme ${name} works otherwise now`,
    }));
}

/** Each way as one text: schemes that are needed together, with their scopes. No security at all is a way too. */
function waysIn(document: Node, { at }: Operation): readonly string[] {
  const security: unknown = at.node['security'] ?? document['security'];
  if (!Array.isArray(security) || security.length === 0) return ['without credentials'];
  return security.map((way: unknown) => {
    const parts = Object.entries(asNode(way)).map(([name, needed]) => {
      const list = Array.isArray(needed) ? needed.map(String).toSorted() : [];
      return list.length === 0 ? name : `${name} (${list.join(', ')})`;
    });
    return parts.length === 0 ? 'without credentials' : parts.toSorted().join(' with ');
  });
}

function scopes({ at }: Operation): readonly string[] {
  const list: unknown = at.node['x-scopes'];
  return Array.isArray(list) ? list.map(String) : [];
}

function minus(list: readonly string[], other: readonly string[]): readonly string[] {
  return list.filter((item) => !other.includes(item));
}
