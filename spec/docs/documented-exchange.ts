import { readdirSync, readFileSync } from 'node:fs';
import {
  isJsonArray,
  isJsonObject,
  JsonNumber,
  parseExactJson,
  type Json,
  type JsonObject,
} from '../json/exact-json.ts';
import { isOperationId, type OperationId } from '../operations.ts';
import type { Platform } from '../platforms.ts';

/** One exchange that the docs show: a file of `spec/<platform>/examples/`, numbers as the page writes them. */
export interface DocumentedExchange {
  /** The file's name without its ending: `create-order-05-discount`. */
  readonly name: string;
  /** What it shows, in our words. */
  readonly title: string;
  readonly operation: OperationId;
  /** The section's heading, and the line of the request in the docs page. */
  readonly source: { readonly heading: string; readonly line: number };
  /** What was done to the page's text to make it an exchange that can be sent and read; empty where nothing was. */
  readonly repairs: readonly string[];
  /** Parts of the answer are left out on the page: what is missing here says nothing. */
  readonly abridged: boolean;
  readonly request: {
    readonly method: string;
    /** Relative to the API's base, query included: `/orders.json?page=1`. */
    readonly path: string;
    readonly body?: Json;
  };
  readonly status: number;
  readonly answer: Json;
}

/** A file of examples that cannot be used; the message names it and says why. */
export class ExampleFileError extends Error {
  override readonly name = 'ExampleFileError';
}

/** Loads a platform's documented exchanges in the order of its docs page. Throws {@link ExampleFileError}. */
export function loadExamples(platform: Platform): readonly DocumentedExchange[] {
  const folder = new URL(`../${platform}/examples/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files
    .map((file) => readExample(file, readFileSync(new URL(file, folder), 'utf8')))
    .toSorted((one, other) => one.source.line - other.source.line);
}

/** Reads one file of examples. Throws {@link ExampleFileError}. */
export function readExample(file: string, text: string): DocumentedExchange {
  try {
    return {
      name: file.replace(/\.json$/, ''),
      ...readContent(objectFrom(parseExactJson(text), 'the file')),
    };
  } catch (cause) {
    throw new ExampleFileError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function readContent(content: JsonObject): Omit<DocumentedExchange, 'name'> {
  const source = objectFrom(content['source'], '`source`');
  const request = objectFrom(content['request'], '`request`');
  const operation = textIn(content, 'operation');
  if (!isOperationId(operation))
    throw new TypeError(`\`operation\` is '${operation}', which is none of ours`);
  const { repairs, answer } = content;
  if (!isJsonArray(repairs))
    throw new TypeError('`repairs` is not a list; where nothing was repaired it is empty');
  if (answer === undefined) throw new TypeError('`answer` is missing');
  return {
    title: textIn(content, 'title'),
    operation,
    source: { heading: textIn(source, 'heading'), line: numberIn(source, 'line') },
    repairs: repairs.filter((note) => typeof note === 'string'),
    abridged: content['abridged'] === true,
    request: {
      method: textIn(request, 'method'),
      path: textIn(request, 'path'),
      ...(request['body'] !== undefined && { body: request['body'] }),
    },
    status: numberIn(content, 'status'),
    answer,
  };
}

function objectFrom(value: Json | undefined, what: string): JsonObject {
  if (!isJsonObject(value)) throw new TypeError(`${what} is not a JSON object`);
  return value;
}

function textIn(object: JsonObject, key: string): string {
  const value = object[key];
  if (typeof value !== 'string' || value === '') throw new TypeError(`\`${key}\` is not a text`);
  return value;
}

function numberIn(object: JsonObject, key: string): number {
  const value = object[key];
  if (!(value instanceof JsonNumber)) throw new TypeError(`\`${key}\` is not a number`);
  return value.toNumber();
}
