import { mostShards } from '../cli/options/read-shard.ts';
import { describeSetting } from '../config/configuration-schema.ts';
import { settingsNamed, type SettingName } from '../config/settings.ts';
import { shopName } from '../config/shop-name.ts';
import type { ValueSchema } from '../config/value-schema.ts';

/** What shops may set of what `conformance.yaml` may: where they are, and how they are asked. */
export const shopSettings = [
  'platform',
  'target',
  'profile',
  'seed',
  'only',
  'set',
  'variants',
  'maxRequests',
  'maxSeconds',
  'maxOrders',
  'since',
  'runs',
  'headroom',
  'settle',
  'together',
  'allowWrites',
  'hosts',
  'waivers',
] as const satisfies readonly SettingName[];

const variable: ValueSchema = {
  type: 'string',
  pattern: '^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,99}$',
  examples: ['HANOI_TOKEN'],
};

const objectName: ValueSchema = {
  type: 'string',
  pattern: '^[a-z0-9]([a-z0-9-]{0,50}[a-z0-9])?$',
  examples: ['order-conformance'],
};

const common: Readonly<Record<string, ValueSchema>> = {
  ...Object.fromEntries(
    settingsNamed(shopSettings).map((setting) => [setting.name, describeSetting(setting)]),
  ),
  shards: {
    description: 'Jobs that share the scenarios of the shop, and its rate of calls. Default: 1.',
    type: 'integer',
    minimum: 1,
    maximum: mostShards,
  },
};

const secrets: ValueSchema = {
  description:
    'Names of the variables, or secrets of a CI system, that hold the credentials of the shop. Never the credentials themselves.',
  type: 'object',
  additionalProperties: false,
  properties: { token: variable, key: variable, secret: variable, readToken: variable },
};

const { target: _, ...inCommon } = common;

/** The JSON Schema of `shops.yaml`. */
export const shopListSchema: ValueSchema & Record<'$schema' | '$id' | 'title', string> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:order-conformance:shop-list:1',
  title: 'Shops that order-conformance asks: shops.yaml',
  type: 'object',
  required: ['shops'],
  additionalProperties: false,
  properties: {
    shops: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'target'],
        additionalProperties: false,
        properties: {
          name: { description: 'What the shop is called in jobs, reports and waivers.', ...shopName },
          ...common,
          secrets,
        },
      },
    },
    defaults: {
      description: 'What is true of every shop that does not say otherwise.',
      type: 'object',
      additionalProperties: false,
      properties: inCommon,
    },
    kubernetes: {
      description: 'How the Job of `plan --matrix --format kubernetes` runs them.',
      type: 'object',
      additionalProperties: false,
      properties: {
        name: {
          description: 'Name of the Job and of its ConfigMap. Default: order-conformance.',
          ...objectName,
        },
        namespace: objectName,
        image: {
          description: 'An image that has Node.js. Default: node:24.',
          type: 'string',
          minLength: 1,
          pattern: '^\\S+$',
        },
        secret: {
          description: 'The Secret whose keys are the names of the variables. Default: order-conformance.',
          ...objectName,
        },
        claim: {
          description:
            'The claim of a volume to keep reports and ledgers on. Default: none, they are gone with the pods.',
          ...objectName,
        },
        parallelism: {
          description: 'Jobs at once. Default: all.',
          type: 'integer',
          minimum: 1,
          maximum: 100_000,
        },
      },
    },
  },
};
