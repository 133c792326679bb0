import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { UsageError } from '../cli/usage-error.ts';
import type { ResultsRecord } from '../results.ts';

export const resultsFileName = 'results.json';

/** Reads what a run said of a shop. @throws UsageError where it is no results document of a version that is known */
export function readResults(folder: string): ResultsRecord {
  const file = join(folder, resultsFileName);
  const value = parse(file);
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile<ResultsRecord>(loadSchema());
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  throw new UsageError(
    `${file} is not what a run writes: ${error?.instancePath || 'it'} ${error?.message ?? ''}`.trimEnd(),
    'Name the report folders that order-conformance wrote, of this version or an earlier one.',
  );
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UsageError(`${file} is no JSON`, 'Name the report folders that order-conformance wrote.', {
      cause,
    });
  }
}

function loadSchema(): object {
  const text = readFileSync(new URL('../results.schema.json', import.meta.url), 'utf8');
  return JSON.parse(text) as object;
}
