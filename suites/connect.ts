import { dialectOf } from '../spec/dialects.ts';
import { openClient } from './client/open-client.ts';
import { NetworkError, hasAnswered } from './client/network-error.ts';
import { goOnWithEvidence, openRecorder, startEvidence } from './client/recorder.ts';
import type { Exchange } from './evidence/exchange.ts';
import { readOnlyCredentialsOf, type ScenarioRunOptions } from './scenario-run-options.ts';

/** Whether there is a shop to ask. Anything but `ok` ends the run before a second request is sent. */
export type Connection =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** `unreadable`: something answered, but with nothing that can be used; the evidence is judged. */
      readonly problem: 'unreachable' | 'refused-credentials' | 'no-api' | 'unreadable';
      readonly message: string;
    };

/** Starts the evidence file, or goes on with it, and sends the first request: a page of one order. */
export async function connect(options: ScenarioRunOptions): Promise<Connection> {
  const { run, credentials, evidenceFile, earlier } = options;
  if (earlier === undefined) startEvidence(evidenceFile, run);
  else goOnWithEvidence(evidenceFile);
  const client = await openClient({
    run,
    credentials,
    readOnlyCredentials: readOnlyCredentialsOf(options),
    recorder: openRecorder(evidenceFile),
    ...(earlier === undefined ? {} : { sent: earlier.sent, sentEarlier: earlier.sent }),
  });
  try {
    return judgeFirst(
      await client.list({ limit: '1', status: dialectOf(run.platform).lists.everything }),
      run.target,
    );
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    const problem = hasAnswered(error) ? 'unreadable' : 'unreachable';
    return { ok: false, problem, message: error.message };
  } finally {
    await client.close();
  }
}

function judgeFirst(exchange: Exchange, target: string): Connection {
  const { status, accepted, answer } = exchange;
  const asked = `GET ${target}${exchange.record.request.url}`;
  if (status === 401 || status === 403) {
    const message = `${asked} was answered with ${status}: the shop refuses the token. Check ORDER_CONFORMANCE_TOKEN and its scopes.`;
    return { ok: false, problem: 'refused-credentials', message };
  }
  if (status === 404) {
    return {
      ok: false,
      problem: 'no-api',
      message: `${asked} was answered with 404: is the target the API base?`,
    };
  }
  if (status !== undefined && status >= 300 && status < 400) {
    const location = exchange.record.response?.headers['location'] ?? 'nowhere';
    const message = `${asked} was answered with ${status}, a redirect to ${location}, which is not followed. Give the API base itself as the target.`;
    return { ok: false, problem: 'no-api', message };
  }
  if (accepted && answer === undefined) {
    const message = `${asked} was answered with something that is not JSON: is the target the API base?`;
    return { ok: false, problem: 'unreadable', message };
  }
  return { ok: true };
}
