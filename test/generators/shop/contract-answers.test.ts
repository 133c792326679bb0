import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { loadContract, type Contract } from '../../../spec/contract.ts';
import { isOperationId } from '../../../spec/operations.ts';
import { tour as sapoTour } from './sapo/tour.ts';
import { tour as haravanTour, type Stop } from './tour.ts';

const ajv = addFormats.default(new Ajv2020({ strict: false, logger: false }));
const compiled = new Map<object, ValidateFunction>();

/** The answer schema of a stop's operation and status; a list cut by `fields` promises less. */
function validatorOf(contract: Contract, { operation, status, line }: Stop): ValidateFunction {
  if (!isOperationId(operation)) throw new Error(`No operation ${operation}`);
  const schema = line.includes('fields=')
    ? { type: 'object' }
    : (contract.responseSchema(operation, status) ?? {});
  const known = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, known);
  return known;
}

function expectConforming(contract: Contract, stops: readonly Stop[]): void {
  for (const stop of stops) {
    const validate = validatorOf(contract, stop);
    const isValid = validate(JSON.parse(stop.text));
    expect(isValid ? [] : [stop.line, validate.errors]).toEqual([]);
  }
}

const readings = ['text', 'example'] as const;

describe('the answers of a faultless Haravan shop', () => {
  const variants = readings.flatMap((reading) =>
    (['2021', '2022'] as const).map((generation) => ({ reading, generation })),
  );

  test.each(variants)('conform to the contract ($reading, $generation)', async (variant) => {
    const stops = await haravanTour(variant);
    expect(stops.filter(({ status }) => status < 300).length).toBeGreaterThan(18);
    expectConforming(await loadContract('haravan'), stops);
  });
});

describe('the answers of a faultless Sapo shop', () => {
  const variants = readings.flatMap((reading) =>
    (['documented', 'live'] as const).map((generation) => ({ reading, generation })),
  );

  test.each(variants)('conform to the contract ($reading, $generation)', async (variant) => {
    const stops = await sapoTour(variant);
    expect(stops.filter(({ status }) => status < 300).length).toBeGreaterThan(14);
    expect(stops.at(-2)?.status).toBe(404);
    expectConforming(await loadContract('sapo'), stops);
  });
});
