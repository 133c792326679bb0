import { readFileSync } from 'node:fs';
import { commands } from '../../../reports/cli/commands.ts';
import { flagOf } from '../../../reports/config/setting.ts';
import { settings } from '../../../reports/config/settings.ts';
import { wordsOf, type ValueSchema } from '../../../reports/config/value-schema.ts';
import { shopListSchema } from '../../../reports/matrix/shop-list-schema.ts';

/** Messages and hints that are put together where they are said, as no expression of a source shows them. */
export const putTogether: readonly string[] = [
  'error:',
  'not set, of hanoi: HANOI_TOKEN, HANOI_READ_TOKEN',
  'shops.yaml lists 1 shop, and one is asked at a time',
  'shops.yaml lists 3 shops, and one is asked at a time',
  'shards 2 and 3 of 4 of mock are missing',
  'shards 1, 2 and 3 of 4 of mock are missing',
  "a report can be merged, opened, rendered; 'mrge' is none of these",
  'Did you mean HRV-ORD-CANCEL-01 or HRV-ORD-CANCEL-02?',
  'Did you mean HRV-ORD-CANCEL-01 or HRV-ORD-CANCEL-02 or HRV-ORD-CANCEL-03?',
  'Did you mean 2026-11 or 2026-10 or 2026-09? There are 2026-11, 2026-10, 2026-09.',
  'Did you mean 2026-11? There is 2026-11.',
  'Did you mean 2026-11 or 2026-10? There are 2026-11, 2026-10.',
  'Did you mean one of --max-seconds, --max-orders?',
  'These were cut, and can be resumed:\n  20250701T083000-1f2e3d  sapo, profile core, https://shop.example/admin, begun 2025-07-01T08:30:00Z, 3 scenarios done, 40 left, in conformance-report',
  'no more can be written: the disk is full',
  'conformance-report/evidence.jsonl: line 3 is not JSON',
  'traffic.har cannot be used: none of its 4 requests is one of the Order API of sapo',
  'drift-baseline.yaml cannot be used as a baseline: fields is no list of names',
  'drift-baseline.yaml cannot be used as a baseline: the file is no list of names',
  'the shop could be asked only in part: GET https://shop.example/com/orders.json: the connection was reset (ECONNRESET), 3 times in a row',
  'the report cannot be written to folder: there is no such folder. Name another folder with --report-dir.',
  "The embedded shop has no generation 'never': give documented or live.",
  'run 20250701T083000-1f2e3d would get no further with 5 requests: the scenario “a count is the length of its list” is told from its start each time, and needs about 9',
  'shops.yaml:3: an entry of shops has no target',
  'shops.yaml:3: the file has no shops',
  'waivers.yaml:3: the entry has no reason',
  "The embedded shop knows no drift 'nothing'. Known drifts: oldest-first, twenty-orders-a-page.",
  "The embedded shop knows no benign variant 'nothing'. Known benign variants: none.",
  'The embedded shop cannot listen on port 4010: EADDRNOTAVAIL',
  'api.yaml is no OpenAPI document: it does not say openapi: 3.x',
];

const waivers = JSON.parse(
  readFileSync(new URL('../../../reports/waivers/waivers.schema.json', import.meta.url), 'utf8'),
) as ValueSchema;

/** Kinds of values that a file could hold, though none does yet. */
const others: readonly ValueSchema[] = [
  { type: 'integer' },
  { type: 'integer', minimum: 1 },
  { type: 'number', exclusiveMinimum: 0 },
  { type: 'number', exclusiveMinimum: 0, maximum: 5 },
  { type: 'array' },
  { type: 'boolean' },
];

/** What a value of a file must be: its name, and the words for it. */
export function demands(): readonly (readonly [name: string, kind: string])[] {
  return [
    ...settings.flatMap(({ name, schema }) => demandsOf(name, schema)),
    ...demandsOf('the file', shopListSchema),
    ...demandsOf('the file', waivers),
    ...others.flatMap((schema) => demandsOf('count', schema)),
  ];
}

function demandsOf(name: string, schema: ValueSchema): readonly (readonly [string, string])[] {
  const entry = name === 'the file' ? 'the entry' : `an entry of ${name}`;
  return [
    [name, wordsOf(schema)],
    ...(schema.items === undefined ? [] : demandsOf(entry, schema.items)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, of]) => demandsOf(key, of)),
  ];
}

/** Keys of files, what may be chosen, flags and commands. */
export function namesTyped(): readonly string[] {
  const choices = settings.flatMap(({ schema }: { readonly schema: ValueSchema }) => [
    ...(schema.enum ?? []),
    ...(schema.items?.enum ?? []),
  ]);
  return [
    ...new Set([
      ...demands().map(([name]) => name.replace(/^an entry of /, '')),
      ...choices.map(String),
      ...settings.map((setting) => flagOf(setting)),
      ...commands.map(({ usage }) => usage.replace(/ .*/, '')),
    ]),
  ].filter((name) => !name.includes(' '));
}
