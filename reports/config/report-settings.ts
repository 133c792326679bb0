import { languages } from '../lang/language.ts';
import { annotationChoices } from './choices.ts';
import type { Setting } from './setting.ts';
import type { ValueSchema } from './value-schema.ts';

const text: ValueSchema = { type: 'string', minLength: 1 };

/** What is said of a run, and how: the last part of the list of settings. */
export const reportSettings = [
  {
    name: 'waivers',
    takes: '<file>',
    schema: text,
    says: 'deviations that have been accepted',
    default: 'waivers.yaml beside the configuration, where there is one',
    path: true,
    beside: 'waivers.yaml',
    effective: ({ waivers }) => waivers ?? undefined,
  },
  {
    name: 'drift',
    takes: '<file>',
    schema: { ...text, examples: ['drift-report/drift.json'] },
    says: 'a drift.json, to be shown on the page of the report beside the run',
    path: true,
    effective: ({ asides }) => asides.drift ?? undefined,
  },
  {
    name: 'portability',
    takes: '<file>',
    schema: text,
    says: 'what compare --json printed, to be shown on the page of the report beside the run',
    path: true,
    effective: ({ asides }) => asides.portability ?? undefined,
  },
  {
    name: 'annotations',
    takes: '<when>',
    schema: { type: 'string', enum: annotationChoices },
    says: `print findings as GitHub annotates them: ${annotationChoices.join(', ')}`,
    default: 'auto, on in GitHub Actions',
    effective: ({ annotations }) => annotations,
  },
  {
    name: 'quiet',
    takes: null,
    schema: { type: 'boolean' },
    says: 'print only the failures and the verdict',
    effective: ({ quiet }) => quiet,
  },
  {
    name: 'lang',
    takes: '<language>',
    environment: 'ORDER_CONFORMANCE_LANG',
    schema: { type: 'string', enum: languages },
    says: `the language that people read: ${languages.join(', ')}; what programs read is always in English`,
    default: 'en',
    effective: ({ language }) => language,
  },
] as const satisfies readonly Setting[];
