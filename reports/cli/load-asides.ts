import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Platform } from '../../spec/platforms.ts';
import { comparisonBlocks } from '../compare/comparison-blocks.ts';
import type { Comparison } from '../compare/compare-embedded.ts';
import type { DriftRecord } from '../drift/drift-record.ts';
import { buildBlocks } from '../drift/markdown.ts';
import type { Language } from '../lang/language.ts';
import type { Report } from '../report.ts';
import { UsageError } from './usage-error.ts';

export interface AsideFiles {
  /** A `drift.json`; null for none. */
  readonly drift: string | null;
  /** What `compare --json` printed; null for none. */
  readonly portability: string | null;
}

/**
 * What is shown on the page beside the run.
 * @param platform of the run @throws UsageError where a file is not what it should be, or of another platform
 */
export function loadAsides(
  { drift, portability }: AsideFiles,
  platform: Platform,
): Pick<Report, 'asides' | 'asidesInVietnamese'> {
  const changes = drift === null ? null : readDrift(drift);
  if (changes !== null && changes.platform !== platform)
    throw new UsageError(
      `${String(drift)} is of a ${changes.platform} shop, and the run is of a ${platform} one`,
      'Name what order-conformance drift wrote of the same shop, or leave --drift out.',
    );
  const comparison = portability === null ? null : readComparison(portability);
  const blocksIn = (language: Language): NonNullable<Report['asides']> => ({
    ...(changes === null ? {} : { drift: buildBlocks(changes, language) }),
    ...(comparison === null ? {} : { portability: comparisonBlocks(comparison, language) }),
  });
  return { asides: blocksIn('en'), asidesInVietnamese: blocksIn('vi') };
}

function readDrift(file: string): DriftRecord {
  const schema = JSON.parse(
    readFileSync(new URL('../drift/drift.schema.json', import.meta.url), 'utf8'),
  ) as object;
  return readChecked(file, {
    schema,
    what: 'a drift.json that order-conformance drift wrote',
  }) as DriftRecord;
}

const text = { type: 'string' };
const aspect = {
  type: 'object',
  required: ['question', 'likeness', 'left', 'right', 'documented'],
  properties: {
    question: text,
    likeness: { enum: ['same', 'by design', 'undocumented'] },
    left: text,
    right: text,
    documented: { type: 'array', items: { type: ['string', 'null'] } },
  },
};
const comparisonSchema = {
  type: 'object',
  required: ['platforms', 'aspects'],
  properties: {
    platforms: { type: 'array', minItems: 2, maxItems: 2, items: text },
    aspects: { type: 'array', items: aspect },
  },
};

function readComparison(file: string): Comparison {
  return readChecked(file, {
    schema: comparisonSchema,
    what: 'what order-conformance compare --json prints',
  }) as Comparison;
}

/** The document in a file, which the schema describes. */
function readChecked(
  file: string,
  { schema, what }: { readonly schema: object; readonly what: string },
): unknown {
  const value = readJson(file, what);
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const fits = ajv.compile(schema);
  if (fits(value)) return value;
  const { instancePath = '', message = '' } = fits.errors?.[0] ?? {};
  throw new UsageError(
    `${file} is not what is shown here: ${instancePath || '/'} ${message}`,
    `Name ${what}.`,
  );
}

function readJson(file: string, what: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no JSON';
    throw new UsageError(`${file} cannot be read (${why})`, `Name ${what}.`, { cause });
  }
}
