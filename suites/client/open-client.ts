import { loadContract } from '../../spec/contract.ts';
import { secretsOf, type Credentials } from '../../spec/credentials.ts';
import { personalPlan } from '../../spec/personal-data.ts';
import { dialectOf } from '../../spec/dialects.ts';
import { loadValidators } from '../../generators/schemas/validators.ts';
import type { ExchangeRecord, RunRecord } from '../evidence/record.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { PaceOptions } from './pace.ts';
import { RequestBudget } from './request-budget.ts';
import type { Settling } from './settling.ts';
import type { Recorder } from './recorder.ts';
import { plainWords } from './redaction/plain-words.ts';
import { PseudoWords, pseudonymKey } from './redaction/pseudo-words.ts';
import { Pseudonyms } from './redaction/pseudonyms.ts';
import { takeUp } from './redaction/take-up.ts';
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
  /** Requests of these that belong to earlier sittings of the run, which its budget does not count. Default 0. */
  readonly sentEarlier?: number;
  /** Orders that were shown in earlier sittings. Default none. */
  readonly shownEarlier?: readonly string[];
  /** What the run has recorded before, for its pseudonyms to go on. Default nothing. */
  readonly recorded?: readonly ExchangeRecord[];
  /** Default: one in memory. */
  readonly ledger?: Ledger;
  /** How long the shop may take to show what it has created, in milliseconds. Default: as the run says, else 5000. */
  readonly settleMs?: number;
  /** Default: readings are taken as they come. */
  readonly settling?: Settling | undefined;
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
  const plan = personalPlan(contract);
  const pseudonyms = new Pseudonyms({
    words: new PseudoWords(pseudonymKey(secretsOf(credentials), run.runId)),
    plainWords: plainWords(plan),
    remembers: run.capabilities.includes('write'),
  });
  takeUp(pseudonyms, options.recorded ?? [], plan);
  return new ShopClient({
    target: run.target,
    dialect: dialectOf(run.platform),
    contract,
    validators,
    credentials,
    readOnlyCredentials: readOnlyCredentials ?? undefined,
    transport: options.transport ?? openTransport(),
    recorder,
    redactor: new Redactor({ secrets, plan, pseudonyms }),
    sent: options.sent ?? 0,
    ledger: options.ledger ?? Ledger.inMemory(run.runId),
    mayWrite: run.capabilities.includes('write'),
    settleMs: options.settleMs ?? run.settleMs ?? 5000,
    nonce: run.nonce,
    settling: options.settling,
    shownEarlier: options.shownEarlier,
    budget:
      run.budget === undefined
        ? undefined
        : new RequestBudget(run.budget, { from: options.sentEarlier ?? 0 }),
    headroom: options.headroom ?? run.budget?.headroom,
    shards: options.shards ?? run.shard?.count,
    timing: options.timing,
  });
}
