import type { Session } from './open-session.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Empty where it is not JSON. */
  readonly json: Record<string, unknown>;
}

export type Call = (method: string, path: string, body?: unknown) => Promise<Answered>;

/** Sends requests as plainly as an app can. */
export function callOf({ url, headers }: Pick<Session, 'url' | 'headers'>): Call {
  return async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, json: read(text) };
  };
}

function read(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
