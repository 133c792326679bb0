import { loadContract } from '../../spec/contract.ts';
import { secretsOf, type Credentials } from '../../spec/credentials.ts';
import { dialectOf } from '../../spec/dialects.ts';
import { loadValidators } from '../../generators/schemas/validators.ts';
import type { RunRecord } from '../evidence/record.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { PaceOptions } from './pace.ts';
import { RequestBudget } from './request-budget.ts';
import type { Recorder } from './recorder.ts';
import { Redactor } from './redact.ts';
import { ShopClient } from './shop-client.ts';
import type { Timing } from './timing.ts';
import { openTransport, type Transport } from './transport.ts';

export interface OpenClientOptions extends PaceOptions {
  readonly run: RunRecord;
  readonly credentials: Credentials;
  readonly readOnlyCredentials: Credentials | null;
  readonly recorder: Recorder;
  /** Requests that the run sent before. Default 0. */
  readonly sent?: number;
  /** Default: one in memory. */
  readonly ledger?: Ledger;
  /** How long the shop may take to show what it has created, in milliseconds. Default 5000. */
  readonly settleMs?: number;
  /** Default: the network, with the limits of `openTransport`. */
  readonly transport?: Transport;
  /** Default: real time and chance. */
  readonly timing?: Timing;
}

/** Opens a client for a run, with its platform's contract, dialect and validators. */
export async function openClient(options: OpenClientOptions): Promise<ShopClient> {
  const { run, credentials, readOnlyCredentials, recorder } = options;
  const [contract, validators] = await Promise.all([
    loadContract(run.platform),
    loadValidators(run.platform),
  ]);
  const secrets = [credentials, readOnlyCredentials].flatMap((held) =>
    held === null ? [] : secretsOf(held),
  );
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
    ledger: options.ledger ?? Ledger.inMemory(run.runId),
    mayWrite: run.capabilities.includes('write'),
    settleMs: options.settleMs ?? 5000,
    budget: run.budget === undefined ? undefined : new RequestBudget(run.budget),
    headroom: options.headroom ?? run.budget?.headroom,
    timing: options.timing,
  });
}
