import { readdirSync, readFileSync } from 'node:fs';
import type { OperationId } from '../../../spec/operations.ts';

export interface DocumentedExample {
  readonly operation: OperationId;
  readonly status: number;
  readonly answer: unknown;
  /** Left out by the docs page, so that a complete order lacks attributes. */
  readonly abridged: boolean;
  readonly request: { readonly path: string; readonly body?: unknown };
}

const directory = new URL('../../../spec/haravan/examples/', import.meta.url);

/** The documented exchanges by file name, their numbers as binary floats. */
export const documentedExamples: readonly (readonly [file: string, example: DocumentedExample])[] =
  readdirSync(directory).map((file) => [
    file,
    JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as DocumentedExample,
  ]);

/** Does the answer hold less than a complete order, by request or because the page cut it? */
export function isPartial({ abridged, request }: DocumentedExample): boolean {
  return abridged || request.path.includes('fields=');
}
