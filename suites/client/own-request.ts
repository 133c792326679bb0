import { printExactJson, type Json } from '../../spec/json/exact-json.ts';
import type { OperationId } from '../../spec/operations.ts';
import type { Validators } from '../../generators/schemas/validators.ts';
import type { Intent } from '../evidence/record.ts';
import type { Call } from './build-request.ts';

/** We were about to send what the contract does not describe: our bug, not the shop's. */
export class OwnRequestError extends Error {
  override readonly name = 'OwnRequestError';
}

/** Requests that break the contract on purpose. */
const wrongOnPurpose: ReadonlySet<Intent> = new Set([
  'over-limit',
  'forbidden-change',
  'unlisted-value',
  'malformed-body',
  'wrong-content-type',
]);

/** Holds a call against the contract. @throws OwnRequestError naming the first place that does not fit */
export function checkOwnRequest(call: Call, intent: Intent, validators: Validators): void {
  if (wrongOnPurpose.has(intent)) return;
  const body = call.body === undefined ? undefined : asSent(call.body, call.operation);
  const violations = [
    ...(validators.query(call.operation)?.(call.query ?? {}) ?? []),
    ...(body === undefined ? [] : (validators.request(call.operation)?.(body) ?? [])),
  ];
  const [first] = violations;
  if (first === undefined) return;
  throw new OwnRequestError(
    `our own ${call.operation} breaks the contract at ${first.pointer || 'its body'}: expected ${first.expected}, got ${first.received}`,
  );
}

/** The body as its reader gets it. An amount that is no number cannot be written at all. */
function asSent(body: Json, operation: OperationId): unknown {
  try {
    return JSON.parse(printExactJson(body));
  } catch (cause) {
    throw new OwnRequestError(`our own ${operation} cannot be written as JSON: ${String(cause)}`, { cause });
  }
}
