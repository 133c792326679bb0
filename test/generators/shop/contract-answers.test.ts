import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { loadContract } from '../../../spec/contract.ts';
import { isOperationId } from '../../../spec/operations.ts';
import { tour } from './tour.ts';

const contract = await loadContract('haravan');
const ajv = addFormats.default(new Ajv2020({ strict: false, logger: false }));
const compiled = new Map<object, ValidateFunction>();

/** The answer schema of an operation and status; a list cut by `fields` promises less. */
function validatorOf(
  operation: string,
  { status, line }: { status: number; line: string },
): ValidateFunction {
  if (!isOperationId(operation)) throw new Error(`No operation ${operation}`);
  const schema = line.includes('fields=')
    ? { type: 'object' }
    : (contract.responseSchema(operation, status) ?? {});
  const known = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, known);
  return known;
}

const variants = (['text', 'example'] as const).flatMap((reading) =>
  (['2021', '2022'] as const).map((generation) => ({ reading, generation })),
);

describe('the answers of a faultless shop', () => {
  test.each(variants)('conform to the contract ($reading, $generation)', async (variant) => {
    const stops = await tour(variant);
    expect(stops.filter(({ status }) => status < 300).length).toBeGreaterThan(18);
    for (const { operation, line, status, text } of stops) {
      const validate = validatorOf(operation, { status, line });
      const isValid = validate(JSON.parse(text));
      expect(isValid ? [] : [line, validate.errors]).toEqual([]);
    }
  });
});
