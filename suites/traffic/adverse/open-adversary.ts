import { buffer } from 'node:stream/consumers';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { request as send } from 'undici';
import type { Contract } from '../../../spec/contract.ts';
import { isJsonObject, JsonNumber, parseExactJson } from '../../../spec/json/exact-json.ts';
import { operationFinder } from '../../evidence/har/find-operation.ts';
import { byName, passedOn } from '../proxy/headers.ts';
import type { SeenExchange } from '../proxy/seen-exchange.ts';
import type { Adversary } from '../proxy/start-proxy.ts';
import { ConditionChoice } from './choose-condition.ts';
import type { AdverseRequest, Condition, Interference, MadeAnswer, ShopAnswer } from './condition.ts';
import { conditionsOf } from './conditions.ts';
import { lateVisibility } from './conditions/late-visibility.ts';

export interface AdversaryOptions {
  readonly contract: Contract;
  /** Decides what is put in the way of which request. */
  readonly seed: number;
  /** API base of the shop. */
  readonly target: URL;
  /** Lets somebody else create an order in the shop. */
  readonly company: () => Promise<void>;
  readonly seen: (exchange: SeenExchange) => void;
}

/** Puts conditions in the way of an app, one at a time. It has to be told of all that passed it by. */
export interface OpenAdversary {
  readonly intercept: Adversary;
  readonly hear: (exchange: SeenExchange) => void;
}

export function openAdversary(options: AdversaryOptions): OpenAdversary {
  const { contract, seed, target } = options;
  const choice = new ConditionChoice(conditionsOf(contract), seed);
  const find = operationFinder(contract);
  const fresh = new Set<string>();
  const requestOf = ({ method = 'GET', url = '/' }: IncomingMessage): AdverseRequest => {
    const whole = new URL(url, target.origin);
    return {
      operation: find(method, whole)?.operation ?? null,
      query: whole.searchParams,
      orderId: /\/orders\/(\d+)[./]/.exec(whole.pathname)?.[1],
      fresh,
    };
  };
  return {
    intercept: (incoming, outgoing) => {
      const request = requestOf(incoming);
      const condition = choice.next(request);
      if (condition === undefined) return false;
      const interference = condition.interfere(request);
      const done = (met: boolean): void => {
        if (!met) choice.giveBack(condition);
        else if (condition.name === lateVisibility.name) fresh.clear();
      };
      void meetOrDrop({ incoming, outgoing }, { condition, interference, done, ...options });
      return true;
    },
    hear: ({ request, response }) => {
      const whole = new URL(request.path, target.origin);
      if (find(request.method, whole)?.operation !== 'createOrder' || response?.status !== 201) return;
      const id = createdIn(response.body.toString('utf8'));
      if (id !== undefined) fresh.add(id);
    },
  };
}

function createdIn(body: string): string | undefined {
  const answer = parseExactJson(body);
  const order = isJsonObject(answer) ? answer['order'] : undefined;
  const id = isJsonObject(order) ? order['id'] : undefined;
  return id instanceof JsonNumber ? id.source : undefined;
}

interface Meeting extends AdversaryOptions {
  readonly condition: Condition;
  readonly interference: Interference;
}

/** Where the app hangs up, or the shop is gone, nothing was met. */
async function meetOrDrop(
  connection: { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse },
  meeting: Meeting & { readonly done: (met: boolean) => void },
): Promise<void> {
  try {
    meeting.done(await meet(connection, meeting));
  } catch {
    meeting.done(false);
    connection.outgoing.destroy();
  }
}

/** @returns whether the app met the condition */
async function meet(
  { incoming, outgoing }: { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse },
  meeting: Meeting,
): Promise<boolean> {
  const { condition, interference, target, seen } = meeting;
  const startedMs = Date.now();
  const body = await buffer(incoming);
  const { answer, met } = await answerOf(interference, () => ask(incoming, body, target), meeting.company);
  outgoing.writeHead(answer.status, answer.headers);
  outgoing.end(answer.body);
  const { method = 'GET', url: path = '/' } = incoming;
  seen({
    startedMs,
    durationMs: Date.now() - startedMs,
    request: { method, path, headers: byName(incoming.rawHeaders), body },
    response: { ...answer, body: Buffer.from(answer.body) },
    failure: null,
    adverse: met ? condition.name : undefined,
  });
  return met;
}

async function answerOf(
  interference: Interference,
  askShop: () => Promise<ShopAnswer>,
  company: () => Promise<void>,
): Promise<{ readonly answer: MadeAnswer; readonly met: boolean }> {
  if (interference.kind === 'refuse') return { answer: interference.answer, met: true };
  if (interference.kind === 'company') await company();
  const shop = await askShop();
  if (interference.kind === 'company') return { answer: shop, met: true };
  if (interference.kind === 'lose')
    return shop.status < 300 ? { answer: interference.answer, met: true } : { answer: shop, met: false };
  const edited = interference.edit(shop);
  return { answer: edited ?? shop, met: edited !== undefined };
}

/** Asks the shop on the app's behalf, and takes its answer whole. */
async function ask(incoming: IncomingMessage, body: Buffer, target: URL): Promise<ShopAnswer> {
  const { method = 'GET', url = '/' } = incoming;
  const {
    statusCode,
    headers,
    body: answer,
  } = await send(new URL(url, target.origin), {
    method: method as 'GET',
    headers: passedOn(incoming.rawHeaders, { host: target.host, 'accept-encoding': 'identity' }),
    body: body.length === 0 ? null : body,
  });
  const left = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive']);
  return {
    status: statusCode,
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) =>
        value === undefined || left.has(name) ? [] : [[name, [value].flat().join(', ')]],
      ),
    ),
    body: await answer.text(),
  };
}
