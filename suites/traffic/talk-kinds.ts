import { changesShop } from '../../spec/operations.ts';
import { between } from './between.ts';
import type { Talk } from './traffic.ts';

/** Does the request change something, be it by an operation of the contract or by one that it does not know? */
export function isWrite({ record }: Talk): boolean {
  const { operation, request } = record;
  return operation === null ? !/^(GET|HEAD|OPTIONS)$/.test(request.method) : changesShop(operation);
}

/** Is it the same request, to the last letter? What was not saved is the same as no other. */
export function isSameRequest(
  { record: { request: left } }: Talk,
  { record: { request: right } }: Talk,
): boolean {
  if (left.unsaved === true || right.unsaved === true) return false;
  return left.method === right.method && left.url === right.url && left.body === right.body;
}

/** Whether the shop has acted is not known: there was no answer, or one of a server in trouble. */
export function isOpenEnded({ status, record }: Talk): boolean {
  if (status === undefined) return true;
  return status >= 500 && record.response?.headers['retry-after'] === undefined;
}

const soonMs = 1000;

/** Around an exchange, does the app begin no request before the one before has been answered? */
export function sendsOneByOne(around: Talk, talks: readonly Talk[]): boolean {
  const near = between(talks, around.startedMs - soonMs, around.startedMs + soonMs);
  return near.every((talk, index) => {
    const next = near[index + 1];
    return next === undefined || next.startedMs >= Math.floor(talk.endedMs);
  });
}
