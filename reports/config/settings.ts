import { platforms } from '../../spec/platforms.ts';
import { profiles } from '../../suites/evidence/record.ts';
import { printVariants } from '../cli/options/read-variants.ts';
import {
  deniable,
  generationNames,
  generationsHelp,
  greatestBound,
  greatestSeed,
  longestSettle,
  nonceForm,
  shopReadings,
} from './choices.ts';
import { reportSettings } from './report-settings.ts';
import { shopName } from './shop-name.ts';
import type { Setting } from './setting.ts';
import type { ValueSchema } from './value-schema.ts';

const text: ValueSchema = { type: 'string', minLength: 1 };
const bound: ValueSchema = { type: 'integer', minimum: 1, maximum: greatestBound };

/**
 * Everything that can be set: the one list. Intentionally not in it: credentials, which only the environment may hold, and what belongs
 * to one call (`--replay`, `--json`, `--print-waivers`).
 */
export const settings = [
  {
    name: 'platform',
    takes: '<name>',
    environment: 'ORDER_CONFORMANCE_PLATFORM',
    schema: { type: 'string', enum: platforms },
    says: `whose Order API the shop speaks: ${platforms.join(' or ')}`,
    default: 'haravan',
    effective: ({ platform }) => platform,
  },
  {
    name: 'target',
    takes: '<target>',
    environment: 'ORDER_CONFORMANCE_TARGET',
    schema: {
      type: 'string',
      pattern: '^(mock|https?://[^\\s@?#]+)$',
      examples: ['mock', 'https://apis.haravan.com/com'],
    },
    says: 'the API base of a shop, or mock, the embedded one',
    default: 'mock',
    effective: ({ target }) => (target.kind === 'mock' ? 'mock' : target.url),
  },
  {
    name: 'shop',
    takes: '<name>',
    environment: 'ORDER_CONFORMANCE_SHOP',
    schema: shopName,
    says: 'what the shop is called in reports and waivers; with --shops, which of them is asked',
    default: 'the host of the target',
    effective: ({ shop }) => shop ?? undefined,
  },
  {
    name: 'profile',
    takes: '<name>',
    schema: { type: 'string', enum: profiles },
    says: `how much is asked: ${profiles.join(', ')}`,
    default: 'core on this machine, else read-only',
    effective: ({ profile }) => profile,
  },
  {
    name: 'seed',
    takes: '<number>',
    schema: { type: 'integer', minimum: 0, maximum: greatestSeed },
    says: 'repeats what was made up',
    default: '1',
    effective: ({ seed }) => seed,
  },
  {
    name: 'only',
    takes: '<glob>',
    schema: text,
    says: 'only requirements whose id matches, like "HRV-ORD-CANCEL-*"',
    effective: ({ only }) => only ?? undefined,
  },
  {
    name: 'set',
    takes: '<name>',
    schema: { ...text, examples: ['2026-11'] },
    says: 'only the requirements of this set, as they stood on the day it was frozen, like 2026-11',
    effective: ({ set }) => set?.name,
  },
  {
    name: 'reportDir',
    takes: '<folder>',
    schema: text,
    says: 'where the reports go',
    default: 'conformance-report',
    path: true,
    effective: ({ reportDir }) => reportDir,
  },
  {
    name: 'reading',
    takes: '<name>',
    schema: { type: 'string', enum: shopReadings },
    says: `which docs the embedded shop follows: ${shopReadings.join(' or ')}`,
    default: 'example',
    effective: ({ target }) => (target.kind === 'mock' ? target.reading : undefined),
  },
  {
    name: 'generation',
    takes: '<name>',
    schema: { type: ['string', 'integer'], enum: generationNames },
    says: `which order object the embedded shop speaks (${generationsHelp})`,
    default: 'the first',
    effective: ({ target }) => (target.kind === 'mock' ? target.generation : undefined),
  },
  {
    name: 'fault',
    takes: '<ids>',
    schema: { type: 'array', items: text },
    says: 'faults that the embedded shop has, to see what is said of them',
    effective: ({ target }) =>
      target.kind === 'mock' && target.faults.length > 0 ? target.faults : undefined,
  },
  {
    name: 'variants',
    takes: '<list>',
    environment: 'ORDER_CONFORMANCE_VARIANTS',
    schema: {
      type: 'array',
      items: {
        type: ['string', 'integer'],
        pattern: '^\\d{1,20}(:\\d{1,9}:(deny|continue))?$',
        minimum: 1,
        maximum: Number.MAX_SAFE_INTEGER,
        examples: [1234567, '1234568:10:deny'],
      },
    },
    says: 'variants of the shop that may be ordered: ID[:STOCK:deny|continue],…',
    effective: ({ target }) =>
      target.kind === 'url' && target.variants.length > 0
        ? printVariants(target.variants).split(',')
        : undefined,
  },
  {
    name: 'maxRequests',
    takes: '<number>',
    schema: bound,
    says: 'end in order after so many requests; making a failure short has 300 more',
    default: '400 in the profile full',
    effective: ({ budget }) => budget?.maxRequests,
  },
  {
    name: 'maxSeconds',
    takes: '<number>',
    schema: bound,
    says: 'end in order after so many seconds',
    effective: ({ budget }) => budget?.maxSeconds,
  },
  {
    name: 'maxOrders',
    takes: '<number>',
    schema: bound,
    says: 'walk through no more orders than so many in the profile read-only',
    default: 'all that are there',
    effective: ({ audit }) => audit?.maxOrders,
  },
  {
    name: 'since',
    takes: '<time>',
    schema: { ...text, examples: ['7d', '2025-07-01'] },
    says: 'walk only through orders created since a time, or within an age, in the profile read-only',
    default: 'all that are there',
    effective: ({ audit }) => audit?.since,
  },
  {
    name: 'runs',
    takes: '<number>',
    schema: bound,
    says: 'sequences of random steps in the profile full',
    default: '10',
    effective: ({ budget }) => budget?.runs,
  },
  {
    name: 'headroom',
    takes: '<calls>',
    schema: { ...bound, minimum: 0 },
    says: "calls of the shop's bucket that are left to its other apps",
    default: 'a twentieth of the bucket, a tenth where others are seen',
    effective: ({ budget }) => budget?.headroom,
  },
  {
    name: 'without',
    takes: '<names>',
    schema: { type: 'array', items: { type: 'string', enum: deniable } },
    says: `what the shop's plan or the token does not allow, and is not asked: ${deniable.join(', ')}`,
    effective: ({ without }) => (without.length > 0 ? without : undefined),
  },
  {
    name: 'nonce',
    takes: '<text>',
    schema: { type: 'string', pattern: nonceForm, examples: ['review-8f3c21'] },
    says: 'what a reviewer gave: every order that is created carries it',
    effective: ({ nonce }) => nonce ?? undefined,
  },
  {
    name: 'settle',
    takes: '<seconds>',
    schema: { type: 'number', minimum: 0, maximum: longestSettle },
    says: 'how long the shop may take to show what was written to it',
    default: '5, none for the embedded shop',
    effective: ({ settleMs }) => (settleMs === null ? undefined : settleMs / 1000),
  },
  {
    name: 'together',
    takes: null,
    schema: { type: 'boolean' },
    says: 'send requests together to a shop that is not embedded, in the profile full',
    effective: ({ together }) => together,
  },
  {
    name: 'allowWrites',
    takes: null,
    schema: { type: 'boolean' },
    says: 'create and change orders in a shop that is not on this machine; its host must be listed too',
    effective: ({ allowWrites }) => allowWrites,
  },
  {
    name: 'hosts',
    takes: '<names>',
    environment: 'ORDER_CONFORMANCE_HOSTS',
    schema: { type: 'array', items: { ...text, examples: ['my-store.mysapo.net'] } },
    says: 'hosts that may be written to, beside this machine',
    effective: ({ hosts }) => (hosts.length > 0 ? hosts : undefined),
  },
  {
    name: 'keep',
    takes: null,
    schema: { type: 'boolean' },
    says: 'leave the orders that the run creates in the shop, for `sweep` to undo later',
    effective: ({ keep }) => keep,
  },
  {
    name: 'ledgerDir',
    takes: '<folder>',
    schema: text,
    says: 'where it is written down what a run creates, for it to be undone',
    default: '.order-conformance/ledger',
    path: true,
    effective: ({ ledgerDir }) => ledgerDir,
  },
  ...reportSettings,
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]['name'];

/** The settings of these names, in the order of the list. */
export function settingsNamed(names: readonly SettingName[]): readonly Setting[] {
  return settings.filter(({ name }) => names.includes(name));
}

type WithVariable = Extract<(typeof settings)[number], { readonly environment: string }>;

/** Setting → its variable of the environment. */
export const settingVariables = Object.fromEntries(
  settings.flatMap((setting) => ('environment' in setting ? [[setting.name, setting.environment]] : [])),
) as { readonly [S in WithVariable as S['name']]: S['environment'] };
