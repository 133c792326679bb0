import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ContractSchema } from '../../spec/contract.ts';
import { platforms } from '../../spec/platforms.ts';
import { seedPage } from './docs/seed-page.ts';
import { redoclyLint } from './redocly-lint.ts';
import { loadWrittenContract, sourceOf } from './written-contract.ts';

/** Headings of Haravan's page that name an attribute otherwise than its sample. */
const headings: Readonly<Record<string, string>> = {
  refunds: 'referring_site',
  shipping_lines: 'fishipping_lineseld',
};

describe.each(platforms)('openapi.yaml of %s', async (platform) => {
  const { contract, parameters, properties, schemas, sourced } = await loadWrittenContract(platform);

  it('is a valid OpenAPI document', async () => {
    await expect(SwaggerParser.validate(parse(contract.source))).resolves.toHaveProperty('openapi', '3.1.0');
  });

  it('has no error and no warning by the recommended rules of Redocly', async () => {
    const file = fileURLToPath(new URL(`../../spec/${platform}/openapi.yaml`, import.meta.url));
    expect(await redoclyLint(file)).toEqual([]);
  });

  it('is held to those rules', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'contract-'));
    const file = join(folder, 'openapi.yaml');
    await writeFile(file, contract.source.replace(/ {2}license:\n.*\n.*\n/, ''));
    const problems = await redoclyLint(file);
    await rm(folder, { recursive: true });
    expect(problems).toContainEqual('warn info-license');
  });

  it('says of each operation, parameter and property where the docs have it', () => {
    expect(sourced.length).toBeGreaterThan(300);
    expect(sourced.filter((part) => sourceOf(part) === undefined).map(({ what }) => what)).toEqual([]);
  });

  it('points at lines of the page that have the name', (context) => {
    const lines = seedPage(context, platform).replaceAll('\\_', '_').split('\n');
    const astray = [...parameters, ...properties].filter((part) => {
      const { name = '' } = part;
      const { line, inferred } = sourceOf(part) ?? {};
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
    const unknown = schemas.flatMap(([name]) => {
      const { required = [], properties: described = {} } = contract.schema(name);
      return required.flatMap((one) => (one in described ? [] : [`${name}.${one}`]));
    });
    expect(unknown).toEqual([]);
  });

  it('requires of an order nothing that may be null', () => {
    const { required = [], properties: described = {} } = contract.schema('Order');
    expect(required.length).toBeGreaterThan(20);
    expect(required.filter((name) => mayBeNull(described[name] as ContractSchema))).toEqual([]);
  });

  it('leaves amounts to exact decimals', () => {
    expect(contract.source).not.toContain('multipleOf');
    expect(JSON.stringify(contract.schema('Money'))).toContain('"x-decimal":{"integer":22,"fraction":4}');
  });
});

function mayBeNull({ type, anyOf = [], oneOf = [] }: ContractSchema): boolean {
  return [type].flat().includes('null') || [...anyOf, ...oneOf].some((branch) => mayBeNull(branch));
}
