import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContract } from '../../../spec/contract.ts';
import { seedPage } from '../docs/seed-page.ts';

type Node = Readonly<Record<string, unknown>>;

/** Something of the contract that has to say where it comes from. */
interface Sourced {
  readonly what: string;
  /** What the line of the page has to say; undefined where no name stands there. */
  readonly name?: string;
  readonly node: Node;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { source, operations } = await loadContract('haravan');
const written: unknown = parse(source);
const schemas = members(written, 'components', 'schemas');

const operationsWritten: readonly Sourced[] = members(written, 'paths').flatMap(([path, item]) =>
  members(item)
    .filter(([method]) => ['get', 'put', 'post', 'delete'].includes(method))
    .map(([method, node]) => ({ what: `${method} ${path}`, node })),
);
const parameters: readonly Sourced[] = members(written, 'components', 'parameters').map(([what, node]) => ({
  what,
  name: String(node['name']),
  node,
}));
const properties: readonly Sourced[] = schemas.flatMap(([schema, node]) =>
  members(node, 'properties').map(([name, property]) => ({
    what: `${schema}.${name}`,
    name,
    node: property,
  })),
);
const parts: readonly Sourced[] = ['responses', 'headers', 'securitySchemes', 'schemas'].flatMap((kind) =>
  members(written, 'components', kind).map(([name, node]) => ({ what: `${kind}/${name}`, node })),
);
const sourced = [...operationsWritten, ...parameters, ...properties, ...parts];

describe('openapi.yaml of Haravan', () => {
  it('is a valid OpenAPI document', async () => {
    await expect(SwaggerParser.validate(parse(source))).resolves.toHaveProperty('openapi', '3.1.0');
  });

  it('has no error and no warning by the recommended rules of Redocly', async () => {
    expect(await lint(join(root, 'spec/haravan/openapi.yaml'))).toEqual([]);
  });

  it('is held to those rules', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'contract-'));
    const file = join(folder, 'openapi.yaml');
    await writeFile(file, source.replace(/ {2}license:\n.*\n.*\n/, ''));
    const problems = await lint(file);
    await rm(folder, { recursive: true });
    expect(problems).toContainEqual('warn info-license');
  });

  it('describes twelve operations', () => {
    expect(Object.keys(operations)).toHaveLength(12);
    expect(operationsWritten).toHaveLength(12);
  });

  it('says of each operation, parameter and property where the docs have it', () => {
    expect(sourced.length).toBeGreaterThan(400);
    expect(sourced.filter(({ node }) => !isSource(node['x-source'])).map(({ what }) => what)).toEqual([]);
  });

  it('points at lines of the page that have the name', (context) => {
    const lines = seedPage(context).replaceAll('\\_', '_').split('\n');
    const headings: Record<string, string> = {
      refunds: 'referring_site',
      shipping_lines: 'fishipping_lineseld',
    };
    const astray = [...parameters, ...properties].filter(({ name = '', node }) => {
      const { line, inferred } = node['x-source'] as { line?: number; inferred?: boolean };
      if (line === undefined || inferred === true) return false;
      const text = lines[line - 1] ?? '';
      return !text.includes(name) && !text.includes(headings[name] ?? name);
    });
    expect(astray.map(({ what }) => what)).toEqual([]);
  });

  it('explains everything in words', () => {
    const silent = sourced.filter(({ node }) => !/\w{3}/.test(JSON.stringify(node['description'] ?? '')));
    expect(silent.map(({ what }) => what)).toEqual([]);
  });

  it('leaves every schema open', () => {
    const closed = schemas.filter(([, node]) =>
      /"(additional|unevaluated)Properties":false/.test(JSON.stringify(node)),
    );
    expect(closed.map(([name]) => name)).toEqual([]);
  });

  it('requires only what it describes', () => {
    const unknown = schemas.flatMap(([schema, node]) => {
      const described = members(
        written,
        'components',
        'schemas',
        schema === 'Order' ? 'OrderPartial' : schema,
        'properties',
      );
      const names = new Set(described.map(([name]) => name));
      return requiredOf(node).flatMap((name) => (names.has(name) ? [] : [`${schema}.${name}`]));
    });
    expect(unknown).toEqual([]);
  });

  it('requires of an order nothing that may be null', () => {
    const nullable = new Map(members(written, 'components', 'schemas', 'OrderPartial', 'properties'));
    const order = members(written, 'components', 'schemas').find(([name]) => name === 'Order');
    const loose = requiredOf(order?.[1] ?? {}).filter((name) => mayBeNull(nullable.get(name)));
    expect(loose).toEqual([]);
  });

  it('leaves amounts to exact decimals', () => {
    expect(source).not.toContain('multipleOf');
    expect(source).toContain('x-decimal: { integer: 22, fraction: 4 }');
  });
});

/** The members of an object of the document, found by its path; none where there is no such object. */
function members(node: unknown, ...path: readonly string[]): readonly (readonly [string, Node])[] {
  const found = path.reduce<unknown>((at, name) => (isNode(at) ? at[name] : undefined), node);
  return isNode(found)
    ? Object.entries(found).flatMap(([name, value]) => (isNode(value) ? [[name, value]] : []))
    : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function isSource(value: unknown): boolean {
  if (!isNode(value) || typeof value['heading'] !== 'string') return false;
  if (value['from'] === 'facts') return value['line'] === undefined;
  return (
    typeof value['line'] === 'number' && ['prose', 'example', 'prose+example'].includes(String(value['from']))
  );
}

function requiredOf(node: Node): readonly string[] {
  return Array.isArray(node['required']) ? node['required'].map(String) : [];
}

function mayBeNull(node: Node | undefined): boolean {
  return JSON.stringify(node ?? {}).includes('"null"') || String(node?.['$ref']).includes('/Optional');
}

/** What Redocly finds in a file, as severity and rule. */
async function lint(file: string): Promise<readonly string[]> {
  const redocly = join(root, 'node_modules/.bin/redocly');
  const command = [redocly, 'lint', file, '--extends', 'recommended', '--format', 'json'];
  const printed = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, command, { cwd: root }, (error, stdout) => {
      if (stdout === '') reject(error ?? new Error('redocly printed nothing'));
      else resolve(stdout);
    });
  });
  const { problems } = JSON.parse(printed) as { problems: readonly { severity: string; ruleId: string }[] };
  return problems.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}
