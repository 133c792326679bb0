import { isJsonArray, isJsonObject, JsonNumber, parseExactJson, type Json } from '../json/exact-json.ts';
import { factKey, type FactKey, type FactKind } from './fact-keys.ts';
import type {
  DocsFacts,
  ExampleFact,
  OperationFact,
  ParameterFact,
  Place,
  PropertyFact,
  Stated,
} from './facts.ts';

/** What a statement is about. */
export type Subject =
  | { readonly of: 'page' }
  | { readonly of: 'operation'; readonly operation: string; readonly method: string; readonly path: string }
  | { readonly of: 'property'; readonly path: string }
  | { readonly of: 'query' | 'body'; readonly operation: string; readonly name: string }
  | { readonly of: 'example'; readonly example: ExampleFact };

/** One thing a page states, small enough to be true or false of a contract. */
export interface Statement extends Place {
  readonly key: FactKey;
  readonly kind: FactKind;
  readonly subject: Subject;
  /** The part of the key behind `=`; empty for kinds without one. */
  readonly stated: string;
}

/** Takes the facts of a page apart into statements, each with its key. A key comes twice where the page says a thing twice. */
export function listStatements(facts: DocsFacts): readonly Statement[] {
  return [
    ...facts.scopes.map((scope) =>
      state('scope', { ...at(scope), subject: { of: 'page' }, name: scope.scope, stated: '' }),
    ),
    ...facts.operations.map(stateOperation),
    ...facts.properties.flatMap(stateProperty),
    ...facts.parameters.flatMap(stateParameter),
    ...facts.examples.flatMap(stateExample),
  ];
}

interface About extends Place {
  readonly subject: Subject;
  /** The subject's part of the key. */
  readonly name: string;
  readonly stated?: string;
}

function state(kind: FactKind, { subject, name, stated, heading, line }: About): Statement {
  return {
    key: factKey(kind, name, stated === '' ? undefined : stated),
    kind,
    subject,
    stated: stated ?? '',
    heading,
    line,
  };
}

function at({ heading, line }: Place): Place {
  return { heading, line };
}

function stateOperation(fact: OperationFact): Statement {
  const { operation, method, path } = fact;
  return state('operation', {
    ...at(fact),
    subject: { of: 'operation', operation, method, path },
    name: operation,
  });
}

function stateProperty(fact: PropertyFact): readonly Statement[] {
  const about = { ...at(fact), subject: { of: 'property', path: fact.path }, name: fact.path } as const;
  return [
    state('property', about),
    ...(fact.headed === undefined ? [] : [state('heading', { ...about, name: fact.headed })]),
    ...stateStated(fact, about),
    ...(fact.sample === undefined ? [] : stateSample(fact.sample, fact)),
  ];
}

function stateParameter(fact: ParameterFact): readonly Statement[] {
  const { operation, name } = fact;
  const about = {
    ...at(fact),
    subject: { of: fact.in, operation, name },
    name: `${operation}.${name}`,
  } as const;
  return [
    state(fact.in === 'query' ? 'parameter' : 'body', about),
    ...(fact.required ? [state('required', about)] : []),
    ...stateStated(fact, about),
  ];
}

function stateStated(fact: Stated, about: About): readonly Statement[] {
  const kinds = ['type', 'bound', 'default', 'format'] as const;
  return [
    ...kinds.flatMap((kind) => {
      const stated = fact[kind];
      return stated === undefined ? [] : [state(kind, { ...about, stated })];
    }),
    ...(fact.values ?? []).map(({ value, line }) => state('value', { ...about, stated: value, line })),
  ];
}

function stateExample(example: ExampleFact): readonly Statement[] {
  const name = `${example.operation}.${example.number}`;
  const about = { ...at(example), subject: { of: 'example', example }, name } as const;
  const damaged = [example.body, example.answer].some((text) => text !== undefined && text.damage.length > 0);
  return [state('example', about), ...(damaged ? [state('damage', about)] : [])];
}

/** Every member of a sample once for each JSON type it has there. */
function stateSample(sample: string, fact: PropertyFact): readonly Statement[] {
  const about = (path: string, stated: string): About => ({
    ...at(fact),
    subject: { of: 'property', path },
    name: path,
    stated,
  });
  const members = readSample(sample);
  if (members === undefined) return [state('sample', about(fact.path, 'invalid'))];
  const found = Object.entries(members).flatMap(([name, value]) => typedPaths(value, name));
  const unique = new Map(found.map(([path, type]) => [`${path}=${type}`, [path, type] as const]));
  return Array.from(unique.values(), ([path, type]) => state('sample', about(path, type)));
}

function readSample(sample: string): { readonly [name: string]: Json } | undefined {
  try {
    const members = parseExactJson(`{${sample}}`);
    return isJsonObject(members) ? members : undefined;
  } catch {
    return undefined;
  }
}

/** The value's own path and type, then those of everything in it; lists are walked through without an index. */
function typedPaths(value: Json, path: string): readonly (readonly [path: string, type: string])[] {
  if (isJsonArray(value))
    return [[path, 'array'], ...value.flatMap((item) => (isJsonObject(item) ? membersOf(item, path) : []))];
  if (isJsonObject(value)) return [[path, 'object'], ...membersOf(value, path)];
  return [[path, scalarType(value)]];
}

function membersOf(
  object: { readonly [name: string]: Json },
  path: string,
): readonly (readonly [string, string])[] {
  return Object.entries(object).flatMap(([name, value]) => typedPaths(value, `${path}.${name}`));
}

function scalarType(value: Json): string {
  if (value === null) return 'null';
  return value instanceof JsonNumber ? 'number' : typeof value;
}
