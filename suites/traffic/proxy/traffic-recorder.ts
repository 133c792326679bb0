import { setImmediate as turn } from 'node:timers/promises';
import type { Contract } from '../../../spec/contract.ts';
import type { PlainJson } from '../../../spec/json/exact-json.ts';
import { unpackBody } from '../../client/unpack-body.ts';
import { operationFinder, orderRequestFinder } from '../../evidence/har/find-operation.ts';
import type { ExchangeRecord } from '../../evidence/record.ts';
import { TrafficRedactor } from './redact-traffic.ts';
import type { SeenExchange } from './seen-exchange.ts';

const mostUnpacked = 64 * 1024 * 1024;
/** So long nothing may have ended before records are made: longer than a shop takes to answer an app that asks without a pause. */
const quietMs = 150;
/** So many exchanges may wait for a quiet moment, and so many bytes of their bodies. */
const mostWaiting = 500;
const mostWaitingBytes = 32 * 1024 * 1024;

export interface TrafficRecorderOptions {
  readonly contract: Contract;
  /** API base of the shop. */
  readonly target: URL;
  /** Takes each exchange with the Order API, in the order in which they ended, and what its answer says where that was parsed. */
  readonly record: (exchange: ExchangeRecord, json: PlainJson | undefined) => void;
}

/** Makes records of what passed through the proxy. What is no business of the Order API is only counted. */
export class TrafficRecorder {
  /** Requests to other parts of the shop. */
  others = 0;
  /** Requests by which a browser asked whether a page may ask (CORS): none that the app sent. */
  preflights = 0;
  readonly #options: TrafficRecorderOptions;
  readonly #redactor: TrafficRedactor;
  readonly #findOperation: ReturnType<typeof operationFinder>;
  readonly #findOrders: ReturnType<typeof orderRequestFinder>;
  readonly #waiting: SeenExchange[] = [];
  #waitingBytes = 0;
  #count = 0;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> = Promise.resolve();

  constructor(options: TrafficRecorderOptions) {
    const { contract, target } = options;
    this.#options = options;
    this.#redactor = new TrafficRedactor(contract);
    this.#findOperation = operationFinder(contract);
    this.#findOrders = orderRequestFinder(target.href.replace(/\/+$/, ''));
  }

  /** Takes one exchange. Its record is made in a quiet moment, so that no request waits for it. */
  take(seen: SeenExchange): void {
    this.#waiting.push(seen);
    this.#waitingBytes += bytesOf(seen);
    clearTimeout(this.#timer);
    if (this.#waiting.length >= mostWaiting || this.#waitingBytes >= mostWaitingBytes) this.#work();
    else this.#timer = setTimeout(() => this.#work(), quietMs);
  }

  /** Resolves when all that was taken is recorded. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    this.#work();
    await this.#working;
  }

  #work(): void {
    this.#working = this.#recordAll(this.#waiting.length, this.#working);
  }

  /** What comes in the meantime waits for its own quiet moment, unless more comes than is worked off: then the app has to wait. */
  async #recordAll(count: number, before: Promise<void>): Promise<void> {
    await before;
    for (let done = 0; done < count; done += 1) {
      const seen = this.#waiting.shift();
      if (seen === undefined) return;
      this.#waitingBytes -= bytesOf(seen);
      await this.#record(seen);
      if (this.#waitingBytes < mostWaitingBytes) await turn();
    }
  }

  async #record(seen: SeenExchange): Promise<void> {
    const url = new URL(seen.request.path, this.#options.target.origin);
    const place = this.#findOrders(url);
    if (place === undefined) {
      this.others += 1;
      return;
    }
    const { request, response, failure } = seen;
    if (request.method === 'OPTIONS') {
      this.preflights += 1;
      return;
    }
    this.#count += 1;
    const body = await textOf(request);
    const { message, json } = this.#redactor.exchange({
      request: {
        method: request.method,
        url: place.url,
        headers: request.headers,
        body: body === '' ? null : body,
      },
      response:
        response === null
          ? null
          : { status: response.status, headers: response.headers, body: await textOf(response) },
    });
    const exchange: ExchangeRecord = {
      type: 'exchange',
      id: `x${String(this.#count).padStart(4, '0')}`,
      scenario: 'traffic',
      operation: this.#findOperation(request.method, url)?.operation ?? null,
      intent: response !== null && response.status < 300 ? 'ask' : 'unsaid',
      ...(seen.adverse === undefined ? {} : { adverse: seen.adverse }),
      startedAt: new Date(seen.startedMs).toISOString(),
      durationMs: seen.durationMs,
      ...message,
      failure: failure === null ? null : { ...failure, message: this.#redactor.text(failure.message) },
    };
    this.#options.record(exchange, json);
  }
}

function bytesOf({ request, response }: SeenExchange): number {
  return request.body.length + (response?.body.length ?? 0);
}

async function textOf(message: {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}): Promise<string> {
  try {
    const bytes = await unpackBody(message.body, message.headers['content-encoding'], mostUnpacked);
    return bytes.toString('utf8');
  } catch {
    // What cannot be unpacked is told as what it is: no JSON.
    return message.body.toString('latin1');
  }
}
