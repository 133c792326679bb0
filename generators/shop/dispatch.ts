import { proofText, scopeOf, type Access, type Credentials, type Scope } from './access.ts';
import type { Behaviour, Handled, Route } from './behaviour.ts';
import type { ContractValidation } from './contract-validation.ts';
import type { Answer, AnswerContext, Hooks, RequestContext } from './hooks.ts';
import type { ReadBody } from './read-request.ts';
import { Refusal } from './refusal.ts';

/** One request with all that HTTP says of it. */
export interface Incoming {
  readonly route: Route;
  readonly id: string | undefined;
  readonly query: Record<string, string>;
  readonly headers: Headers;
  readonly read: ReadBody;
}

export interface DispatchPlan<Order, Reading> {
  readonly behaviour: Behaviour<Order, Reading>;
  readonly credentials: Credentials;
  readonly validate: ContractValidation;
  /** Of faults and benign variants, in the order in which they reach in. */
  readonly hooks: readonly Hooks<Order, Reading>[];
}

/** From a request to its answer: authorise, validate, handle, with the hooks in between. No sockets here. */
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
    const { behaviour } = plan;
    return answerOne(plan, incoming, {
      operation,
      nth,
      writes,
      orders: behaviour.orders(),
      find: (id) => (id === undefined ? undefined : behaviour.find(id)),
      makeOthersOrder: () => {
        behaviour.makeOthersOrder();
      },
    });
  };
}

type Seen<Order> = Pick<
  RequestContext<Order, unknown>,
  'operation' | 'nth' | 'writes' | 'orders' | 'find' | 'makeOthersOrder'
>;

function answerOne<Order, Reading>(
  plan: DispatchPlan<Order, Reading>,
  incoming: Incoming,
  seen: Seen<Order>,
): Answer {
  const proof = plan.behaviour.access.proofIn(incoming.headers);
  const granted = scopeOf(proof, plan.credentials);
  const call: RequestContext<Order, Reading> = {
    ...seen,
    id: incoming.id,
    query: { ...incoming.query },
    body: 'body' in incoming.read ? incoming.read.body : undefined,
    unread: 'unread' in incoming.read ? incoming.read.unread : undefined,
    reading: plan.behaviour.reading,
    token: proof === null ? null : proofText(proof),
    granted,
    scope: granted,
  };
  for (const hooks of plan.hooks) hooks.request?.(call);
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
    authorise(call.scope, { route: incoming.route, access: plan.behaviour.access });
    if (call.unread !== undefined) throw call.unread.refusal;
    plan.validate(call);
    return plan.behaviour.handle(call);
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, json: { errors: error.errors } };
    throw error;
  }
}

function authorise(scope: Scope, { route, access }: { route: Route; access: Access }): void {
  if (scope === 'none') throw new Refusal(401, access.unauthorized);
  if (route.access === 'write' && scope !== 'write') throw new Refusal(403, access.forbidden);
}

/** A copy of the order the call names; a shop without hooks spares itself the copying. */
function copyBefore<Order, Reading>(
  plan: DispatchPlan<Order, Reading>,
  call: RequestContext<Order, Reading>,
): Order | undefined {
  const wanted = plan.hooks.some(({ store, answer }) => store !== undefined || answer !== undefined);
  return wanted ? structuredClone(call.find(call.id)) : undefined;
}

interface Done<Order, Reading> {
  readonly before: Order | undefined;
  readonly call: RequestContext<Order, Reading>;
  readonly seen: Seen<Order>;
  readonly handled: Handled<Order>;
  readonly route: Route;
}

function runStoreHooks<Order, Reading>(plan: DispatchPlan<Order, Reading>, done: Done<Order, Reading>): void {
  const { order } = done.handled;
  if (order === undefined || done.route.access !== 'write') return;
  for (const hooks of plan.hooks)
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
    before: done.before,
    selected,
    represent: (other) => plan.behaviour.represent(other, done.call.reading),
    answer,
  };
  for (const hooks of plan.hooks) hooks.answer?.(context);
  return answer;
}
