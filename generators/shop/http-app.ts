import { Hono, type Context } from 'hono';
import type { Route } from './behaviour.ts';
import type { Incoming } from './dispatch.ts';
import { printExact, type JsonValue } from './exact-json.ts';
import type { Answer, SendContext } from './hooks.ts';
import type { Bucket } from './leaky-bucket.ts';
import { readBody } from './read-request.ts';
import { readReply, writeReply } from './reply.ts';

export interface HttpPlan {
  readonly basePath: string;
  readonly routes: readonly Route[];
  /** Names of the headers that say how full the bucket is. */
  readonly callLimitHeaders: readonly string[];
  readonly bucket: Bucket;
  readonly dispatch: (incoming: Incoming) => Answer;
  /** What may still be done to every answer before it goes out. */
  readonly send: readonly ((context: SendContext) => void | Promise<void>)[];
}

interface Environment {
  // What a request is known by once it has met its route.
  readonly Variables: { readonly operation?: string; readonly id?: string };
}

/** The shop as `(Request) → Promise<Response>`: rate limit, routing and printing around a dispatch that knows no HTTP. */
export function buildHttpApp(plan: HttpPlan): (request: Request) => Promise<Response> {
  const app = new Hono<Environment>();
  let received = 0;
  app.use(async (context, next) => {
    received += 1;
    const nth = received;
    const { callLimit, retryAfter } = plan.bucket();
    if (retryAfter === undefined) await next();
    else context.res = jsonResponse(429, { errors: 'Too Many Requests' }, { 'Retry-After': retryAfter });
    for (const name of plan.callLimitHeaders) context.header(name, callLimit);
    if (plan.send.length > 0) await sendThrough(plan, context, nth);
  });
  const api = app.basePath(plan.basePath);
  for (const route of plan.routes)
    api.on(route.method, honoPath(route.path), async (context) => serve(plan, route, context));
  app.notFound(() => jsonResponse(404, { errors: 'Not Found' }));
  app.onError((error) => jsonResponse(500, { errors: `Internal Server Error: ${error.message}` }));
  return async (request) => app.fetch(request);
}

async function serve(plan: HttpPlan, route: Route, context: Context<Environment>): Promise<Response> {
  const id = context.req.param('id')?.replace(/\.json$/, '');
  context.set('operation', route.operation);
  context.set('id', id);
  const { status, json, headers } = plan.dispatch({
    route,
    id,
    query: context.req.query(),
    headers: context.req.raw.headers,
    read: await readBody(context.req.raw, route),
  });
  return jsonResponse(status, json, headers);
}

async function sendThrough(plan: HttpPlan, context: Context<Environment>, nth: number): Promise<void> {
  const reply = await readReply(context.res);
  const met = { operation: context.get('operation'), id: context.get('id') };
  for (const change of plan.send) await change({ ...met, nth, reply });
  // Assigned over an existing answer, the router would keep the headers of the old one.
  context.res = undefined;
  context.res = writeReply(reply);
}

/** `/orders/:id.json`: the router takes the ending into the parameter, where {@link serve} takes it off again. */
function honoPath(path: string): string {
  return path.replace(/:id\.json$/, ':id{[^/]+\\.json}');
}

function jsonResponse(status: number, json: JsonValue, headers: Record<string, string> = {}): Response {
  return new Response(printExact(json), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });
}
