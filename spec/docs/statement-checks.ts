import type { ContractView, Node } from './contract-view.ts';
import type { FactKind } from './fact-keys.ts';
import type { Statement } from './statements.ts';

/** Says why a contract does not bear a statement out; undefined where it does. */
export type StatementCheck = (statement: Statement, contract: ContractView) => string | undefined;

const typeWords: Readonly<Record<string, string>> = {
  array: 'array', string: 'string', number: 'number', integer: 'integer', bool: 'boolean', boolean: 'boolean', object: 'object',
}; // prettier-ignore

/** What a format named by a page must let through, and what it must not. */
const formatSamples: Readonly<Record<string, readonly [good: string, bad: string]>> = {
  'ISO 8601': ['2021-05-13T07:29:20.1Z', 'yesterday'],
  'ISO 4217': ['VND', 'dong'],
  'ISO 3166-1': ['VN', 'Vietnam'],
};

/** One check for every kind of statement. */
export const statementChecks: Readonly<Record<FactKind, StatementCheck>> = {
  scope: ({ key }, { operations }) => {
    const scope = key.slice('scope:'.length);
    return [...operations.values()].some(({ scopes }) => scopes.includes(scope))
      ? undefined
      : 'no operation needs this scope';
  },
  operation: ({ subject }, { operations }) => {
    if (subject.of !== 'operation') return undefined;
    const operation = operations.get(subject.operation);
    if (operation === undefined) return 'the contract has no such operation';
    const contracted = `${operation.method} ${operation.path}`;
    return contracted === `${subject.method} ${subject.path}`
      ? undefined
      : `the contract has it as ${contracted}`;
  },
  property: known,
  parameter: known,
  body: known,
  heading: () => 'the sample sends another name than the heading',
  type: ({ subject, stated }, contract) =>
    hasType(contract.schemasOf(subject), typeWords[stated] ?? 'object'),
  sample: ({ subject, stated }, contract) =>
    stated === 'invalid' ? 'the sample is not JSON' : hasType(contract.schemasOf(subject), stated),
  value: ({ subject, stated }, contract) => hasValue(contract.schemasOf(subject), stated),
  bound: ({ subject, stated }, contract) => hasBound(contract.schemasOf(subject), stated),
  default: ({ subject, stated }, contract) => {
    const sent =
      subject.of === 'property' ? contract.sentSchemasOf(subject.path) : contract.schemasOf(subject);
    const defaults = sent.flatMap((schema) => ('default' in schema ? [String(schema['default'])] : []));
    return defaults.includes(stated)
      ? undefined
      : `the contract's default is ${defaults.join(', ') || 'not there'}`;
  },
  format: ({ subject, stated }, contract) => hasFormat(contract.schemasOf(subject), stated),
  required: ({ subject }, contract) => {
    if (subject.of !== 'body') return undefined;
    const [, parent, name] = /^(?:(.+)\.)?([^.]+)$/.exec(subject.name) ?? [];
    const holders =
      parent === undefined
        ? (contract.operations.get(subject.operation)?.body ?? [])
        : contract.schemasOf({ ...subject, name: parent });
    return listed(holders, 'required').includes(name) ? undefined : 'the contract does without it';
  },
  example: ({ subject }, { operations }) => {
    if (subject.of !== 'example') return undefined;
    const { operation, method, path, status } = subject.example;
    const view = operations.get(operation);
    if (view === undefined) return 'the contract has no such operation';
    if (view.method !== method) return `the request says ${method}, the contract ${view.method}`;
    const [address = '', query = ''] = path.split('?');
    if (!pathPattern(view.path).test(address))
      return `the request goes to ${address}, the contract has ${view.path}`;
    const unknown = [...new URLSearchParams(query).keys()].filter((name) => !view.query.has(name));
    if (unknown.length > 0) return `the contract has no parameter ${unknown.join(', ')}`;
    return view.statuses.includes(String(status)) ? undefined : `the contract has no answer ${status}`;
  },
  damage: () => 'the page does not show what was sent',
};

function known({ subject }: Statement, contract: ContractView): string | undefined {
  return contract.schemasOf(subject).length > 0 ? undefined : 'the contract does not have it';
}

/** A schema that names no type and lists no values lets every type through; an integer is a number. */
function hasType(schemas: readonly Node[], wanted: string): string | undefined {
  if (schemas.length === 0) return 'the contract does not have it';
  const types = new Set(schemas.flatMap(typesOf));
  const narrower = wanted === 'number' && types.has('integer');
  return types.size === 0 || types.has(wanted) || narrower
    ? undefined
    : `the contract's type is ${[...types].join(', ')}`;
}

function typesOf(schema: Node): readonly string[] {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  return valuesOf(schema).map((value) => (value === null ? 'null' : typeof value));
}

function valuesOf(schema: Node): readonly unknown[] {
  const list = Array.isArray(schema['enum']) ? (schema['enum'] as readonly unknown[]) : [];
  return 'const' in schema ? [...list, schema['const']] : list;
}

/** A listed value is in the contract where the contract lists it; a boolean's two need no list. */
function hasValue(schemas: readonly Node[], stated: string): string | undefined {
  const values = schemas.flatMap(valuesOf);
  if (values.some((value) => String(value) === stated)) return undefined;
  const boolean = schemas.flatMap(typesOf).includes('boolean') && ['true', 'false'].includes(stated);
  return boolean ? undefined : `the contract lists ${values.map(String).join(', ') || 'no values'}`;
}

function hasBound(schemas: readonly Node[], stated: string): string | undefined {
  const has = (keyword: string, value: number): boolean =>
    schemas.some((schema) => schema[keyword] === value);
  const [, sign, limit] = /^([≤≥])(-?[\d.]+)$/.exec(stated) ?? [];
  const characters = /^(\d+) characters$/.exec(stated)?.[1];
  const held =
    (sign === '≤' && has('maximum', Number(limit))) ||
    (sign === '≥' && has('minimum', Number(limit))) ||
    (stated === 'positive' && has('exclusiveMinimum', 0)) ||
    (characters !== undefined &&
      (has('maxLength', Number(characters)) || has('x-item-max-length', Number(characters))));
  return held ? undefined : 'the contract does not bound it so';
}

/** A format is a name, or an instance: then a time. */
function hasFormat(schemas: readonly Node[], stated: string): string | undefined {
  const [good, bad] = formatSamples[stated] ?? [stated, 'yesterday'];
  const patterns = schemas.flatMap(({ pattern }) =>
    typeof pattern === 'string' ? [new RegExp(pattern, 'u')] : [],
  );
  const isTime = !Number.isNaN(Date.parse(good)) && schemas.some(({ format }) => format === 'date-time');
  const told = patterns.some((pattern) => pattern.test(good) && !pattern.test(bad));
  return isTime || told ? undefined : 'the contract does not demand this format';
}

function listed(schemas: readonly Node[], keyword: string): readonly unknown[] {
  return schemas.flatMap((schema) =>
    Array.isArray(schema[keyword]) ? (schema[keyword] as readonly unknown[]) : [],
  );
}

function pathPattern(template: string): RegExp {
  const parts = template.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+?')}$`);
}
