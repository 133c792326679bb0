import { Ajv2020 } from 'ajv/dist/2020.js';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { buildConfigurationSchema } from '../../../reports/config/configuration-schema.ts';
import { settings } from '../../../reports/config/settings.ts';

const schema = buildConfigurationSchema(settings);

describe('the JSON Schema of conformance.yaml', () => {
  test('is shipped as the list of settings makes it (`vitest -u` writes it anew)', async () => {
    const style = await resolveConfig(import.meta.url);
    const text = await format(JSON.stringify(schema), { ...style, parser: 'json' });
    await expect(text).toMatchFileSnapshot('../../../reports/config/conformance.schema.json');
  });

  test('describes every setting, and can be read strictly', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate({ platform: 'haravan', variants: [1, '2:3:deny'], generation: 2021 })).toBe(true);
    expect(validate({ token: 'x' })).toBe(false);
    for (const { description } of Object.values(schema.properties ?? {})) expect(description).toMatch(/\.$/);
  });

  test.each(['api key', 'token', 'secret', 'password'])('has no place for a %s', (word) => {
    const names = Object.keys(schema.properties ?? {})
      .join(' ')
      .toLowerCase();
    expect(names).not.toContain(word);
  });
});
