import { NetworkError } from '../../../suites/client/network-error.ts';
import {
  openTransport,
  type Transport,
  type WireAnswer,
  type WireRequest,
} from '../../../suites/client/transport.ts';

type Send = Transport['send'];

/** Does something to some requests in place of sending them; what it does nothing to is sent as it is. */
export function meddling(
  meddle: (request: WireRequest, send: Send) => Promise<WireAnswer> | undefined,
): Transport {
  const real = openTransport();
  return { ...real, send: (request) => meddle(request, real.send) ?? real.send(request) };
}

/** What the shop answers to a request, but for its status: it has acted and does not say so. */
export async function answeredWith(status: number, answer: Promise<WireAnswer>): Promise<WireAnswer> {
  return { ...(await answer), status, body: '{"errors":"no"}' };
}

/** The answer does not come back. */
export async function lost(answer: Promise<WireAnswer>): Promise<WireAnswer> {
  await answer;
  throw new NetworkError('reset', 'the connection was reset');
}

export function isCreation({ method, url }: WireRequest): boolean {
  return method === 'POST' && url.endsWith('/orders.json');
}

export function isList({ method, url }: WireRequest): boolean {
  return method === 'GET' && url.includes('/orders.json');
}

/** `POST /orders/7/cancel.json` */
export function isStep({ url }: WireRequest, name: string): boolean {
  return url.endsWith(`/${name}.json`);
}
