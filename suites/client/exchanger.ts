import type { Dialect } from '../../spec/dialect.ts';
import { openExchange, type Exchange } from '../evidence/exchange.ts';
import type { ExchangeRecord } from '../evidence/record.ts';
import type { BuiltRequest } from './build-request.ts';
import { NetworkError } from './network-error.ts';
import { Pace, type PaceOptions } from './pace.ts';
import type { Recorder } from './recorder.ts';
import type { Redactor } from './redact.ts';
import type { RequestBudget } from './request-budget.ts';
import { realTiming, type Timing } from './timing.ts';
import type { Transport, WireAnswer } from './transport.ts';

/** What it takes to send requests and to record what comes of them. */
export interface ExchangerOptions extends PaceOptions {
  /** API base without a slash at its end. */
  readonly target: string;
  readonly dialect: Dialect;
  readonly transport: Transport;
  readonly recorder: Recorder;
  readonly redactor: Redactor;
  /** Requests that the run sent before. */
  readonly sent: number;
  readonly budget?: RequestBudget | undefined;
  /** Default: real time and chance. */
  readonly timing?: Timing | undefined;
}

/** What a request is sent for, as it stands in its record. */
export type About = Pick<
  ExchangeRecord,
  'scenario' | 'operation' | 'intent' | 'together' | 'settles' | 'retryOf'
>;

/** What came of one try, and the id it is recorded by. */
export interface Tried {
  readonly id: string;
  readonly outcome: Exchange | NetworkError;
}

/** Sends one request at a time as the shop's bucket and the run's budget allow, and records every exchange, whole or not. */
export class Exchanger {
  readonly #options: ExchangerOptions;
  readonly #timing: Timing;
  readonly #pace: Pace;
  #sent: number;
  #waitedMs = 0;

  constructor(options: ExchangerOptions) {
    const { dialect, timing = realTiming, headroom, shards, sent } = options;
    this.#options = options;
    this.#timing = { ...timing, wait: (milliseconds) => this.#wait(milliseconds, timing) };
    this.#sent = sent;
    const { rate, callLimitHeader: header } = dialect;
    this.#pace = new Pace({ rate, header, headroom, shards, sent, timing: this.#timing });
  }

  /** Requests sent so far. */
  get sent(): number {
    return this.#sent;
  }

  /** Milliseconds that requests were held back so far. */
  get waitedMs(): number {
    return this.#waitedMs;
  }

  /** Sends a request once, after a while. @throws BudgetReached */
  async try(request: BuiltRequest, about: About, backOffMs: number): Promise<Tried> {
    const { budget, dialect, recorder } = this.#options;
    if (backOffMs > 0) await this.#timing.wait(backOffMs);
    const waitedMs = backOffMs + (await this.#pace.admit());
    budget?.spend(this.#sent);
    const index = this.#sent;
    this.#sent += 1;
    const id = `x${String(index + 1).padStart(4, '0')}`;
    const startedAt = new Date().toISOString();
    // Before it is answered: what it sends is the run's own, also in the answers to what is sent beside it.
    const sent = this.#options.redactor.request(request);
    const startedMs = this.#timing.now();
    const answer = await this.#send(request);
    const record: ExchangeRecord = {
      type: 'exchange',
      id,
      ...about,
      ...(waitedMs === 0 ? {} : { waitedMs: Math.round(waitedMs) }),
      startedAt,
      durationMs: Math.round((this.#timing.now() - startedMs) * 1000) / 1000,
      request: sent,
      ...this.#redacted(answer),
    };
    recorder.record(record);
    return { id, outcome: answer instanceof NetworkError ? answer : openExchange(record, index, dialect) };
  }

  /** Sends nothing for a while: the shop has asked for that. */
  hold(milliseconds: number): void {
    this.#pace.close(milliseconds);
  }

  async #send(request: BuiltRequest): Promise<WireAnswer | NetworkError> {
    const { target, transport, redactor } = this.#options;
    const answer = await transport
      .send({ ...request, url: `${target}${request.url}` })
      .catch((cause: unknown) => {
        if (!(cause instanceof NetworkError)) throw cause;
        const { kind, fate, message } = cause;
        return new NetworkError(kind, redactor.text(message), { fate, cause });
      });
    this.#pace.note(answer instanceof NetworkError ? undefined : answer);
    return answer;
  }

  #redacted(answer: WireAnswer | NetworkError): Pick<ExchangeRecord, 'response' | 'failure'> {
    if (!(answer instanceof NetworkError)) {
      return { response: this.#options.redactor.answer(answer), failure: null };
    }
    const { kind, message } = answer;
    return { response: null, failure: { kind, message } };
  }

  async #wait(milliseconds: number, { wait }: Timing): Promise<void> {
    this.#options.budget?.wait(milliseconds);
    this.#waitedMs += milliseconds;
    await wait(milliseconds);
  }
}
