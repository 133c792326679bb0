import { operationIds } from '../../../spec/operations.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { duration } from '../../texts.ts';
import { mostReads } from '../../../suites/audit/walk-plan.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import type { ProfilePlan } from './profile-plan.ts';

type Row = readonly [name: string, valueOf: (plan: ProfilePlan) => number | string];

/** What runs would do, a column for each profile. */
export function renderPlan(plans: readonly ProfilePlan[], options: ResolvedRunOptions): string {
  const { platform, seed, target } = options;
  const { rate } = dialectOf(platform);
  const where = target.kind === 'mock' ? 'an embedded shop' : target.url;
  const ways = [...new Set(plans.flatMap(({ staying }) => Object.keys(staying.orders)))];
  const operations = operationIds.filter((id) => plans.some(({ requests }) => requests[id] !== undefined));
  const sent: readonly Row[] = [
    ...operations.map((id): Row => [id, ({ requests }) => requests[id] ?? 0]),
    ['to undo the orders', ({ cleanUpRequests }) => cleanUpRequests],
    ['requests in all', ({ totalRequests }) => totalRequests],
    [
      `at ${rate.size} at once, then ${rate.leakPerSecond} a second`,
      ({ seconds }) => (seconds === 0 ? 'at once' : duration(seconds * 1000)),
    ],
    ['orders created', ({ ordersCreated }) => ordersCreated],
  ];
  const staying: readonly Row[] = [
    ...ways.map((way): Row => [`orders, ${way}`, (plan) => plan.staying.orders[way] ?? 0]),
    ['customers, by e-mail address', ({ staying: { customers } }) => customers.length],
    ['pieces of your variants ordered', ({ staying: { variantPieces } }) => variantPieces],
  ];
  const head: Row = ['', ({ profile }) => profile];
  return [
    `What a run would send to ${where} (${platform}, seed ${seed})`,
    ...table([head, ...sent], plans),
    '',
    'What stays behind afterwards',
    ...table(staying, plans),
    '',
    'Counted by telling the scenarios to an embedded shop. A shop that answers otherwise is asked a little otherwise.',
    ...(plans.some(({ profile }) => profile === 'read-only') ? [auditNote(options)] : []),
    '',
  ].join('\n');
}

/** The embedded shop has few orders, and an audit walks through all that are there. */
function auditNote({ platform, audit }: ResolvedRunOptions): string {
  const { maxLimit } = dialectOf(platform).lists;
  const most = audit?.maxOrders === undefined ? '' : `, up to ${audit.maxOrders} of them`;
  return `read-only: of a shop with more orders, one more request for each ${maxLimit}${most}, and up to ${mostReads} for orders read alone.`;
}

function table(rows: readonly Row[], plans: readonly ProfilePlan[]): readonly string[] {
  return rows.map(([name, valueOf]) => {
    const cells = plans.map((plan) => String(valueOf(plan)).padStart(11));
    return `  ${name.padEnd(42)}${cells.join('')}`.trimEnd();
  });
}
