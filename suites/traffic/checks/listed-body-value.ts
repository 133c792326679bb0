import { isJsonObject, type Json } from '../../../spec/json/exact-json.ts';
import { breaks, holds } from '../../checks/judgement.ts';
import { memberSchemas } from '../body-faults.ts';
import type { ContractSchema } from '../../../spec/contract.ts';
import type { OperationId } from '../../../spec/operations.ts';
import type { RequestCheck } from './app-check.ts';

export const listedBodyValue: RequestCheck = {
  name: 'listed-body-value',
  statement: 'An attribute of a request whose values are listed has one of them, or is left out.',
  judges: 'request',
  judge({ record, asked }, given) {
    const operation = given.with['operation'] as OperationId;
    const path = String(given.with['path']);
    if (record.operation !== operation || asked === undefined) return undefined;
    const value = at(asked, path);
    if (typeof value !== 'string' || value === '') return undefined;
    const listed = listOf(given.contract.operation(operation).requestSchema, path);
    if (listed.length === 0) throw new Error(`the contract lists no values of ${path} of ${operation}`);
    if (listed.includes(value)) return holds;
    return breaks({
      message: `${path} has no value ${value}.`,
      expected: `one of ${listed.join(', ')}`,
      received: value,
    });
  },
};

function at(body: Json, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>((value, name) => (isJsonObject(value) ? value[name] : undefined), body);
}

function listOf(schema: ContractSchema | undefined, path: string): readonly string[] {
  const place = path
    .split('.')
    .reduce<ContractSchema | undefined>(
      (here, name) => (here === undefined ? undefined : memberSchemas(here).get(name)),
      schema,
    );
  return place === undefined ? [] : valuesOf(place);
}

function valuesOf(schema: ContractSchema): readonly string[] {
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as readonly ContractSchema[];
  const own = (schema.enum ?? []) as readonly unknown[];
  return [...own.filter((value) => typeof value === 'string'), ...parts.flatMap(valuesOf)];
}
