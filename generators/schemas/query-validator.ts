import type { QueryParameter } from './contract-schemas.ts';
import { isSchemaObject, type SchemaObject } from './schema-node.ts';
import { showReceived } from './received.ts';
import type { Validator } from './compile-schema.ts';

/** Lets a validator of read values judge parameters as they are sent, as text: numbers are read, what is received is shown as sent. */
export function queryValidator(validate: Validator, parameters: readonly QueryParameter[]): Validator {
  const numeric = new Set(parameters.filter(({ schema }) => isNumeric(schema)).map(({ name }) => name));
  return (plain) => {
    if (!isSchemaObject(plain)) return validate(plain);
    const read = Object.entries(plain).map(([name, text]) => [
      name,
      numeric.has(name) ? readNumber(text) : text,
    ]);
    return validate(Object.fromEntries(read)).map((violation) => ({
      ...violation,
      received: showReceived(plain[violation.path]),
    }));
  };
}

function isNumeric({ type }: SchemaObject): boolean {
  return type === 'integer' || type === 'number';
}

function readNumber(text: unknown): unknown {
  return typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
