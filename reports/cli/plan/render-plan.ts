import { operationIds } from '../../../spec/operations.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { translateText } from '../../lang/translate-report.ts';
import { commandWordsIn } from '../command-words.ts';
import { mostReads } from '../../../suites/audit/walk-plan.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import type { ProfilePlan } from './profile-plan.ts';

type Row = readonly [name: string, valueOf: (plan: ProfilePlan) => number | string];

/** What runs would do, a column for each profile. */
export function renderPlan(plans: readonly ProfilePlan[], options: ResolvedRunOptions): string {
  const { platform, seed, target, language } = options;
  const { plan: words, duration } = commandWordsIn(language);
  const { rate } = dialectOf(platform);
  const where = target.kind === 'mock' ? words.embedded : target.url;
  const ways = [...new Set(plans.flatMap(({ staying }) => Object.keys(staying.orders)))];
  const operations = operationIds.filter((id) => plans.some(({ requests }) => requests[id] !== undefined));
  const sent: readonly Row[] = [
    ...operations.map((id): Row => [id, ({ requests }) => requests[id] ?? 0]),
    [words.toUndo, ({ cleanUpRequests }) => cleanUpRequests],
    [words.inAll, ({ totalRequests }) => totalRequests],
    [
      words.pace(rate.size, rate.leakPerSecond),
      ({ seconds }) => (seconds === 0 ? words.atOnce : duration(seconds * 1000)),
    ],
    [words.created, ({ ordersCreated }) => ordersCreated],
  ];
  const staying: readonly Row[] = [
    ...ways.map((way): Row => [
      words.ordersLeft(translateText(way, language)),
      (plan) => plan.staying.orders[way] ?? 0,
    ]),
    [words.customers, ({ staying: { customers } }) => customers.length],
    [words.pieces, ({ staying: { variantPieces } }) => variantPieces],
  ];
  const head: Row = ['', ({ profile }) => profile];
  return [
    words.sent(where, platform, seed),
    ...table([head, ...sent], plans),
    '',
    words.stays,
    ...table(staying, plans),
    '',
    words.counted,
    ...(plans.some(({ profile }) => profile === 'read-only') ? [auditNote(options)] : []),
    '',
  ].join('\n');
}

/** The embedded shop has few orders, and an audit walks through all that are there. */
function auditNote({ platform, audit, language }: ResolvedRunOptions): string {
  const { maxLimit } = dialectOf(platform).lists;
  const most = audit?.maxOrders ?? null;
  return commandWordsIn(language).plan.audit({ page: maxLimit, most, reads: mostReads });
}

function table(rows: readonly Row[], plans: readonly ProfilePlan[]): readonly string[] {
  const wide = Math.max(42, ...rows.map(([name]) => name.length + 1));
  return rows.map(([name, valueOf]) => {
    const cells = plans.map((plan) => String(valueOf(plan)).padStart(11));
    return `  ${name.padEnd(wide)}${cells.join('')}`.trimEnd();
  });
}
