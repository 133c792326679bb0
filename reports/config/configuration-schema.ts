import type { Setting } from './setting.ts';
import type { ValueSchema } from './value-schema.ts';

/** The JSON Schema of a configuration file that may say these settings. */
export function buildConfigurationSchema(
  settings: readonly Setting[],
): ValueSchema & Record<'$schema' | '$id' | 'title', string> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:order-conformance:configuration:1',
    title: 'Configuration of order-conformance: conformance.yaml',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(settings.map((setting) => [setting.name, describeSetting(setting)])),
  };
}

/** What a file may say of a setting, for an editor to show. */
export function describeSetting({ schema, says, default: usual }: Setting): ValueSchema {
  const sentence = `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
  return { description: usual === undefined ? sentence : `${sentence} Default: ${usual}.`, ...schema };
}
