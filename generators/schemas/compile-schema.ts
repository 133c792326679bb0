import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Definitions, SchemaObject } from './schema-node.ts';
import { toViolations, type Violation } from './violation.ts';

/** Judges a JSON value; an empty list is a value as the contract says. Never throws, never changes the value. */
export type Validator = (plain: unknown) => readonly Violation[];

/**
 * Compiles a standalone document. Numbers arrive as binary floats here, so `decimal` says nothing: amounts are judged from the text.
 * @throws Error when the document is no JSON Schema, which is our fault
 */
export function compileSchema(document: SchemaObject): Validator {
  // Every document stands alone, so one compiler takes them all as long as none has a name.
  const { $id: _unused, ...anonymous } = document;
  compiler ??= createAjv();
  const validate = compiler.compile(anonymous);
  const definitions = (document['$defs'] ?? {}) as Definitions;
  return (plain) => (validate(plain) ? [] : toViolations(validate.errors ?? [], definitions));
}

let compiler: Ajv2020 | undefined;

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    // The contract says `[string, 'null']`, and puts a bound or required names beside a reference that has the type and the properties.
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  });
  formats.default(ajv);
  ajv.addFormat('decimal', { type: 'number', validate: () => true });
  return ajv;
}
