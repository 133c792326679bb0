import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialect } from '../../../spec/dialect.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { isJsonObject } from '../../../spec/json/exact-json.ts';
import type { OperationId } from '../../../spec/operations.ts';
import { orderDraftShape, type OrderDraft } from '../../../spec/order/order-draft.ts';
import { readDraft } from '../../../spec/order/write-draft.ts';
import { cleanUpRun } from '../../../suites/clean-up/clean-up-run.ts';
import { buildRunContext } from '../../../suites/engine/build-run-context.ts';
import { tellAll } from '../../../suites/engine/tell-all.ts';
import { openExchange } from '../../../suites/evidence/exchange.ts';
import type { Budget, EvidenceRecord, ExchangeRecord, Profile } from '../../../suites/evidence/record.ts';
import { startLedger } from '../../../suites/ledger/ledger-file.ts';
import { startEmbeddedShop } from '../embedded-shop.ts';
import { buildRunRecord, type OpenTarget } from '../open-target.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import { suiteVersion } from '../suite-version.ts';
import type { ProfilePlan } from './profile-plan.ts';

/** Tells the scenarios of a profile to an embedded shop with the means that a run would have, undoes what they created, and counts. */
export async function buildProfilePlan(options: ResolvedRunOptions, profile: Profile): Promise<ProfilePlan> {
  const { platform, seed } = options;
  const shop = await startEmbeddedShop({ platform, seed });
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-'));
  try {
    return await rehearse(
      { ...options, profile, budget: budgetOf(options, profile) },
      meansOf(options, shop),
      folder,
    );
  } finally {
    await shop.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rehearse(
  options: ResolvedRunOptions,
  opened: Omit<OpenTarget, 'close'>,
  folder: string,
): Promise<ProfilePlan> {
  const { credentials, variants } = opened;
  const given = { suiteVersion: suiteVersion(), now: new Date() };
  const run = await buildRunRecord(options, { ...opened, close: () => Promise.resolve() }, given);
  const ledgerFile = startLedger(folder, run);
  const asking = { run, credentials, variants, ledgerFile };
  const { exchanges } = await tellAll(buildRunContext(asking, { sent: 1, judge: false }));
  const cleaning: EvidenceRecord[] = [];
  const orders: Record<string, number> = {};
  const {
    record: { created },
  } = await cleanUpRun({
    ...asking,
    sent: exchanges.length + 1,
    recorder: { record: (record) => void cleaning.push(record) },
    onUndone: (_, how) => {
      orders[how] = (orders[how] ?? 0) + 1;
    },
  });
  const dialect = dialectOf(options.platform);
  const cleanUpRequests = cleaning.filter(({ type }) => type === 'exchange').length;
  const totalRequests = exchanges.length + 1 + cleanUpRequests;
  const drafts = draftsIn(exchanges, dialect);
  return {
    profile: options.profile,
    requests: countByOperation(exchanges),
    cleanUpRequests,
    totalRequests,
    ordersCreated: created,
    seconds: secondsFor(totalRequests, dialect),
    staying: { orders, customers: customersIn(drafts), variantPieces: piecesIn(drafts) },
  };
}

/** A shop like the one that is to be asked, as far as a run can tell. */
function meansOf(
  { target }: ResolvedRunOptions,
  shop: Awaited<ReturnType<typeof startEmbeddedShop>>,
): Omit<OpenTarget, 'close'> {
  const { url, tokens, variants } = shop;
  if (target.kind === 'mock')
    return { url, credentials: { token: tokens.write, readToken: tokens.read }, variants };
  return {
    url,
    credentials: { token: tokens.write, ...(target.readToken === null ? {} : { readToken: tokens.read }) },
    variants: variants.slice(0, target.variants.length),
  };
}

/** Where no profile was typed, each has the budget that it would have had. */
function budgetOf({ budget, profile: typed }: ResolvedRunOptions, profile: Profile): Budget | null {
  return profile === 'full' && typed !== 'full' ? { maxRequests: 400, ...budget } : budget;
}

/** The first request of a run, a page of one order, comes before the scenarios. */
function countByOperation(exchanges: readonly ExchangeRecord[]): ProfilePlan['requests'] {
  const counts: Partial<Record<OperationId, number>> = { listOrders: 1 };
  for (const { operation } of exchanges)
    if (operation !== null) counts[operation] = (counts[operation] ?? 0) + 1;
  return counts;
}

/** What fits into the bucket goes at once, the rest as it leaks. */
function secondsFor(requests: number, { rate }: Dialect): number {
  return Math.ceil(Math.max(0, requests - rate.size) / rate.leakPerSecond);
}

function draftsIn(exchanges: readonly ExchangeRecord[], dialect: Dialect): readonly OrderDraft[] {
  return exchanges.flatMap((record, index) => {
    const { asked, accepted } = openExchange(record, index, dialect);
    const order = asked?.[dialect.envelopes.order];
    if (record.operation !== 'createOrder' || !accepted || !isJsonObject(order)) return [];
    const draft: OrderDraft = readDraft(orderDraftShape, order, dialect.names);
    return [draft];
  });
}

function customersIn(drafts: readonly OrderDraft[]): readonly string[] {
  const addresses = drafts.flatMap(({ email, customer }) => [email, customer?.email]);
  return [...new Set(addresses.filter((address) => address !== undefined && address !== ''))] as string[];
}

function piecesIn(drafts: readonly OrderDraft[]): number {
  return drafts
    .flatMap(({ lineItems = [] }) => lineItems)
    .reduce((sum, { variantId, quantity = 0 }) => sum + (variantId === undefined ? 0 : quantity), 0);
}
