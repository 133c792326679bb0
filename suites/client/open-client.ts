import { loadContract } from '../../spec/contract.ts';
import type { Credentials } from '../../spec/dialect.ts';
import { dialectOf } from '../../spec/dialects.ts';
import { loadValidators } from '../../generators/schemas/validators.ts';
import type { RunRecord } from '../evidence/record.ts';
import { RequestBudget } from './request-budget.ts';
import type { Recorder } from './recorder.ts';
import { Redactor } from './redact.ts';
import { ShopClient } from './shop-client.ts';
import { openTransport, type Transport } from './transport.ts';

export interface OpenClientOptions {
  readonly run: RunRecord;
  readonly credentials: Credentials;
  readonly readOnlyCredentials: Credentials | null;
  readonly recorder: Recorder;
  /** Requests that the run sent before. Default 0. */
  readonly sent?: number;
  /** Default: the network, with the limits of `openTransport`. */
  readonly transport?: Transport;
}

/** Opens a client for a run, with its platform's contract, dialect and validators. */
export async function openClient(options: OpenClientOptions): Promise<ShopClient> {
  const { run, credentials, readOnlyCredentials, recorder } = options;
  const [contract, validators] = await Promise.all([
    loadContract(run.platform),
    loadValidators(run.platform),
  ]);
  const secrets = [credentials.token, readOnlyCredentials?.token].filter((token) => token !== undefined);
  return new ShopClient({
    target: run.target,
    dialect: dialectOf(run.platform),
    contract,
    validators,
    credentials,
    readOnlyCredentials: readOnlyCredentials ?? undefined,
    transport: options.transport ?? openTransport(),
    recorder,
    redactor: new Redactor(secrets),
    sent: options.sent ?? 0,
    budget: run.budget === undefined ? undefined : new RequestBudget(run.budget),
  });
}
