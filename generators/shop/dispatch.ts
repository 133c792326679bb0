import { scopeOf, type AccessTokens, type Scope } from './access-tokens.ts';
import type { Behaviour, Call, Handled, Route } from './behaviour.ts';
import type { ContractValidation } from './contract-validation.ts';
import type { Answer, AnswerContext, Fault, RequestContext } from './fault.ts';
import type { ReadBody } from './read-request.ts';
import { Refusal } from './refusal.ts';

/** One request with all that HTTP says of it. */
export interface Incoming {
  readonly route: Route;
  readonly id: string | undefined;
  readonly query: Record<string, string>;
  readonly authorization: string | null;
  readonly read: ReadBody;
}

export interface DispatchPlan<Order, Reading> {
  readonly behaviour: Behaviour<Order, Reading>;
  readonly tokens: AccessTokens;
  readonly validate: ContractValidation;
  readonly faults: readonly Fault<Order, Reading>[];
}

/** From a request to its answer: authorise, validate, handle, with the faults' hooks in between. No sockets here. */
export function buildDispatch<Order, Reading>(
  plan: DispatchPlan<Order, Reading>,
): (incoming: Incoming) => Answer {
  const counts = new Map<string, number>();
  let writes = 0;
  return (incoming) => {
    const { operation, access } = incoming.route;
    const nth = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, nth);
    if (access === 'write') writes += 1;
    return answerOne(plan, incoming, { operation, nth, writes, orders: plan.behaviour.orders() });
  };
}

type Seen<Order> = Pick<RequestContext<Order, unknown>, 'operation' | 'nth' | 'writes' | 'orders'>;

function answerOne<Order, Reading>(
  plan: DispatchPlan<Order, Reading>,
  incoming: Incoming,
  seen: Seen<Order>,
): Answer {
  const call: RequestContext<Order, Reading> = {
    ...seen,
    id: incoming.id,
    query: { ...incoming.query },
    body: 'body' in incoming.read ? incoming.read.body : undefined,
    reading: plan.behaviour.reading,
    scope: scopeOf(incoming.authorization, plan.tokens),
  };
  for (const { hooks } of plan.faults) hooks.request?.(call);
  const before = copyBefore(plan, call);
  const handled = handle(plan, incoming, call);
  const done = { call, seen, handled, before, route: incoming.route };
  runStoreHooks(plan, done);
  return runAnswerHooks(plan, done);
}

function handle<Order, Reading>(
  plan: DispatchPlan<Order, Reading>,
  incoming: Incoming,
  call: RequestContext<Order, Reading>,
): Handled<Order> {
  try {
    authorise(call.scope, incoming.route);
    if ('refusal' in incoming.read) throw incoming.read.refusal;
    plan.validate(call);
    return plan.behaviour.handle(call);
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, json: { errors: error.errors } };
    throw error;
  }
}

function authorise(scope: Scope, route: Route): void {
  if (scope === 'none') throw new Refusal(401, 'Unauthorized: send an access token as Authorization: Bearer');
  if (route.access === 'write' && scope !== 'write')
    throw new Refusal(403, 'Forbidden: the token lacks the write scope');
}

/** A copy of the order the call names, for the store hooks; a shop without faults spares itself the copying. */
function copyBefore<Order, Reading>(
  plan: DispatchPlan<Order, Reading>,
  call: Call<Reading>,
): Order | undefined {
  if (call.id === undefined || plan.faults.every(({ hooks }) => hooks.store === undefined)) return undefined;
  return structuredClone(plan.behaviour.find(call.id));
}

interface Done<Order, Reading> {
  readonly before: Order | undefined;
  readonly call: Call<Reading>;
  readonly seen: Seen<Order>;
  readonly handled: Handled<Order>;
  readonly route: Route;
}

function runStoreHooks<Order, Reading>(plan: DispatchPlan<Order, Reading>, done: Done<Order, Reading>): void {
  const { order } = done.handled;
  if (order === undefined || done.route.access !== 'write') return;
  for (const { hooks } of plan.faults)
    hooks.store?.({ ...done.seen, request: done.call, order, before: done.before });
}

function runAnswerHooks<Order, Reading>(
  plan: DispatchPlan<Order, Reading>,
  done: Done<Order, Reading>,
): Answer {
  const { status, json, order, selected = [] } = done.handled;
  const answer: Answer = { status, json, headers: {} };
  const context: AnswerContext<Order, Reading> = {
    ...done.seen,
    request: done.call,
    order,
    selected,
    represent: (other) => plan.behaviour.represent(other, done.call.reading),
    answer,
  };
  for (const { hooks } of plan.faults) hooks.answer?.(context);
  return answer;
}
