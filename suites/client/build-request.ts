import type { Contract } from '../../spec/contract.ts';
import type { Credentials } from '../../spec/credentials.ts';
import type { Dialect } from '../../spec/dialect.ts';
import { printExactJson, type Json } from '../../spec/json/exact-json.ts';
import type { OperationId } from '../../spec/operations.ts';

/** One call of an operation, before it is a request. */
export interface Call {
  readonly operation: OperationId;
  readonly orderId?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

export interface BuiltRequest {
  readonly method: string;
  /** Path and query below the API base. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Builds the request of a call as the contract writes it. */
export function buildRequest(
  call: Call,
  contract: Contract,
  dialect: Dialect,
  credentials?: Credentials,
): BuiltRequest {
  const { method, path } = contract.operation(call.operation);
  const query = new URLSearchParams(call.query).toString().replaceAll('+', '%20');
  const place = path.replace(/\{[^}]+\}/, call.orderId ?? '');
  const body = call.body === undefined ? null : printExactJson(call.body);
  return {
    method,
    url: query === '' ? place : `${place}?${query}`,
    headers: {
      accept: 'application/json',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...(credentials === undefined ? {} : dialect.authorize(credentials)),
    },
    body,
  };
}
