import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Pair } from 'yaml';
import { didYouMean } from '../cli/near-names.ts';
import { UsageError } from '../cli/usage-error.ts';
import { wordsOf, type ValueSchema } from './value-schema.ts';

/** A file's text, and what it is. */
export interface YamlSource {
  readonly text: string;
  /** As the user would type it; begins every message. */
  readonly file: string;
  readonly refuseKey?: KeyRefusal;
}

/** What is said of a key that has no place in the file, where there is more to say than that it is unknown. */
export type KeyRefusal = (key: string) => { readonly message: string; readonly hint: string } | undefined;

/** What a file says, and where it says it. */
export interface CheckedYaml<T> {
  readonly value: T;
  /** Line of what stands at this path, from 1: of a key, or of an entry of a list. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Reads YAML 1.2 and holds it to a schema. No value is ever repeated: it may be a secret in the wrong place.
 * @returns value undefined where the file holds nothing
 * @throws UsageError naming file, line and what to write instead
 */
export function readCheckedYaml<T>(source: YamlSource, schema: ValueSchema): CheckedYaml<T | undefined> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly (string | number)[]): number => lines.linePos(offsetOf(document, path)).line;
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined)
    throw usageError(source, {
      line: lines.linePos(problem.pos[0]).line,
      message: `no YAML: ${problem.message}`,
    });
  const value = toValue(document, source);
  if (value === undefined) return { value, lineOf };
  const misfits = misfitsOf(value, schema, source).toSorted((a, b) => lineOf(a.path) - lineOf(b.path));
  const first = misfits.find(({ lacks }) => lacks !== true) ?? misfits[0];
  if (first !== undefined) throw usageError(source, { ...first, line: lineOf(first.path) });
  return { value: value as T, lineOf };
}

interface Misfit {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string | undefined;
  /** Something is not there: perhaps because it is misspelt, which is then the better message. */
  readonly lacks?: true;
}

function usageError(
  { file }: YamlSource,
  { line, message, hint }: { line: number; message: string; hint?: string | undefined },
): UsageError {
  return new UsageError(`${file}:${line}: ${message}`, hint);
}

function toValue(document: Document.Parsed, source: YamlSource): unknown {
  try {
    return (document.toJS() as unknown) ?? undefined;
  } catch (cause) {
    const unknown = cause instanceof Error && cause.message.startsWith('Unresolved alias');
    const problem = unknown ? 'an alias in it stands for nothing' : 'its aliases make it too large to read';
    throw new UsageError(`${source.file}: ${problem}`, 'Write it out.', { cause });
  }
}

function misfitsOf(value: unknown, schema: ValueSchema, source: YamlSource): readonly Misfit[] {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => misfitOf(error, source));
}

function misfitOf(error: ErrorObject, { refuseKey }: YamlSource): Misfit {
  const { keyword, instancePath, params, parentSchema, data } = error;
  const path = instancePath.split('/').slice(1).map(step);
  const schema = parentSchema as ValueSchema;
  const what = nameOf(path);
  const given = params as Readonly<Record<string, string>>;
  if (keyword === 'additionalProperties') {
    const { additionalProperty: key = '' } = given;
    const known = Object.keys(schema.properties ?? {});
    return {
      path: [...path, key],
      ...(refuseKey?.(key) ?? {
        message: `unknown key '${key}'`,
        hint: didYouMean(key, known) ?? `There are ${known.join(', ')}.`,
      }),
    };
  }
  if (keyword === 'required')
    return { path, message: `${what} has no ${given['missingProperty']}`, lacks: true };
  const hint = typeof data === 'string' ? didYouMean(data, (schema.enum ?? []).map(String)) : undefined;
  return { path, message: `${what} must be ${wordsOf(schema)}`, hint };
}

function nameOf(path: readonly (string | number)[]): string {
  const name = path.findLast((part) => typeof part === 'string');
  if (name !== undefined) return typeof path.at(-1) === 'number' ? `an entry of ${name}` : name;
  return path.length === 0 ? 'the file' : 'the entry';
}

function step(part: string): string | number {
  const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(name) ? Number(name) : name;
}

/** Where a path begins in the text; of a key, where its name does. What is not there begins where it would be missed. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  const last = path.at(-1);
  const holder = document.getIn(path.slice(0, -1), true);
  if (typeof last === 'string' && isMap(holder)) {
    const pair = (holder.items as readonly Pair[]).find(({ key }) => isScalar(key) && key.value === last);
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return (node as { readonly range?: readonly number[] } | null | undefined)?.range?.[0] ?? 0;
}
