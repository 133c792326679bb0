import { pointerStep } from '../json/pointer.ts';
import { compareShapes, type SchemaChange, type SchemaPair } from './compare-schemas.ts';
import { effectIn, type ContractChange, type Direction } from './contract-change.ts';
import { asNode, canonical, type At, type Node } from './document.ts';
import { shapeOf, type Schema } from './shape.ts';

/** The two documents that are compared. */
export interface Comparison {
  readonly before: Node;
  readonly after: Node;
}

/** What a schema is of. */
export interface About {
  readonly comparison: Comparison;
  readonly direction: Direction;
  readonly operation: string;
  /** `the answer 200 of listOrders`, `limit in the query`. */
  readonly name: string;
}

/** Media types of a body or answer: there or not, and what changed of their schemas and examples. */
export function contentChanges([was, is]: readonly [At, At], about: About): readonly ContractChange[] {
  const [mine, theirs] = [asNode(was.node['content']), asNode(is.node['content'])];
  const change = (rule: string, type: string, gained: boolean): ContractChange => ({
    rule,
    effect: gained
      ? 'additive'
      : effectIn(about.direction, about.direction === 'request' ? 'narrower' : 'wider'),
    about: about.name,
    operations: [about.operation],
    pointer: is.pointer,
    was: gained ? null : type,
    is: gained ? type : null,
    says: `${about.name} ${gained ? 'may be' : 'is no longer'} ${type}${gained ? ' too' : ''}`,
  });
  return [
    ...Object.keys(mine)
      .filter((type) => !(type in theirs))
      .map((type) => change('media-type-removed', type, false)),
    ...Object.keys(theirs)
      .filter((type) => !(type in mine))
      .map((type) => change('media-type-added', type, true)),
    ...Object.keys(mine)
      .filter((type) => type in theirs)
      .flatMap((type) => {
        const media = [was, is].map(({ pointer }, side) => ({
          node: asNode((side === 0 ? mine : theirs)[type]),
          pointer: pointerStep(`${pointer}/content`, type),
        }));
        const schemas = media.map(({ node, pointer }) => [
          { node: asNode(node['schema']), pointer: `${pointer}/schema` },
        ]);
        return [...schemaChanges(schemas, about), ...exampleChanges(media, about)];
      }),
  ];
}

function exampleChanges(media: readonly At[], { name, operation }: About): readonly ContractChange[] {
  const [was, is] = media.map(({ node }) => canonical([node['example'] ?? null, node['examples'] ?? null]));
  const pointer = media[1]?.pointer ?? '';
  if (was === is) return [];
  return [
    {
      rule: 'example-changed',
      effect: 'editorial',
      about: name,
      operations: [operation],
      pointer,
      was: null,
      is: null,
      says: `the examples of ${name} are others`,
    },
  ];
}

/** What changed of a schema, told of the operation that it belongs to. @param schemas the former and the later one */
export function schemaChanges(schemas: readonly Schema[], about: About): readonly ContractChange[] {
  const { comparison, direction, operation, name } = about;
  const seen = new Set<string>();
  const pairOf = (before: Schema, after: Schema, path: string): SchemaPair => ({
    before: shapeOf(comparison.before, before),
    after: shapeOf(comparison.after, after),
    direction,
    path,
    deeper,
    shapeBefore: (schema) => shapeOf(comparison.before, schema),
    shapeAfter: (schema) => shapeOf(comparison.after, schema),
  });
  const deeper = (before: Schema, after: Schema, path: string): readonly SchemaChange[] => {
    const key = [...before, ...after].map(({ pointer }) => pointer).join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return compareShapes(pairOf(before, after, path));
  };
  const [before = [], after = []] = schemas;
  return deeper(before, after, '').map(({ rule, variance, effect, path, pointer, was, is, says }) => ({
    rule: `${direction}-${rule}`,
    effect: effect ?? effectIn(direction, variance),
    about: path === '' ? name : path,
    operations: [operation],
    pointer,
    was,
    is,
    says: `${path === '' ? name : path} (${direction === 'request' ? 'sent' : 'received'}): ${says}`,
  }));
}
